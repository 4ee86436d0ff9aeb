import { Button } from '@nl-design-system-candidate/button-react';
import { useMutationState } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ApiProblem, Unreachable } from '../api/client.js';
import { useTexts } from '../i18n/texts.js';
import { Alert } from './Alert.js';
import { FieldFault } from './FieldFault.js';

const texts = {
  nl: {
    again: 'Probeer opnieuw',
    unreachable: 'Geen verbinding met Cyclusregie',
    unreachableWhy: 'Wat u typte staat er nog. Controleer uw netwerk en probeer het opnieuw.',
    triedAgain:
      'Het is nog niet verstuurd; wat u typte staat er nog. Laat deze pagina open: we blijven het zelf proberen.',
    wrong: 'Er ging iets mis',
    number: (id: string) => `Nummer van dit verzoek, voor de beheerder: ${id}`,
  },
  en: {
    again: 'Try again',
    unreachable: 'No connection with Cyclusregie',
    unreachableWhy: 'What you typed is still here. Check your network and try again.',
    triedAgain: 'It was not sent yet; what you typed is still here. Leave this page open: we keep trying.',
    wrong: 'Something went wrong',
    number: (id: string) => `Number of this request, for the administrator: ${id}`,
  },
};

interface Props {
  error: unknown;
  onRetry?: () => void;
  /** The id of the field in which something of a request is filled in, by its path there: `figures/0/income`. */
  fieldAt?: ((path: string) => string | undefined) | undefined;
  /** What a screen has to say of it besides. */
  children?: ReactNode;
}

/** What did not work, and what would: for whatever the api refused or failed at. */
export function Failure({ error, onRetry, fieldAt, children }: Props) {
  const t = useTexts(texts);
  const isProblem = error instanceof ApiProblem;
  const isTriedAgain = useMutationState({
    filters: { status: 'pending' },
    select: ({ state }): unknown => state.failureReason,
  }).includes(error);
  // Asking again does not help who may not.
  const isRefusal = isProblem && error.problem.status === 403;
  const title = error instanceof Unreachable ? t.unreachable : isProblem ? error.problem.title : t.wrong;
  return (
    <Alert type="error" role="alert" title={title}>
      {error instanceof Unreachable && <p>{isTriedAgain ? t.triedAgain : t.unreachableWhy}</p>}
      {isProblem && error.problem.status >= 500 && <p>{t.number(error.problem.requestId)}</p>}
      {isProblem && error.faults.length > 0 && (
        <ul>
          {error.faults.map(({ pointer, place, message }) => (
            <li key={pointer + message}>
              <FieldFault id={fieldAt?.(pointer.replace(/^\/body\//, ''))} place={place} message={message} />
            </li>
          ))}
        </ul>
      )}
      {children}
      {onRetry && !isRefusal && !isTriedAgain && (
        <div>
          <Button purpose="secondary" type="button" onClick={onRetry}>
            {t.again}
          </Button>
        </div>
      )}
    </Alert>
  );
}
