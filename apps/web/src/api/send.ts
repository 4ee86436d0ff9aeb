import { useMutation, type UseMutationOptions } from '@tanstack/react-query';

/**
 * As `useMutation`, for what somebody does. While the api can't be reached it is tried again (see `queryClient`) and `error`
 * says so; what is waiting like that is neither sent once more nor let go of. Pass what is typed as the variable: then what is
 * tried again is what was sent.
 */
export function useSend<Data, Sent = void, Context = unknown>(
  options: UseMutationOptions<Data, Error, Sent, Context>,
) {
  const sending = useMutation(options);
  const { isPending, failureReason } = sending;
  const waits = isPending && failureReason !== null;
  return {
    ...sending,
    error: failureReason,
    mutate: (sent: Sent) => {
      if (!waits) sending.mutate(sent);
    },
    reset: () => {
      if (!waits) sending.reset();
    },
  };
}
