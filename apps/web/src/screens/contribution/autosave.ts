import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiProblem, Unreachable } from '../../api/client.js';
import { useDraft, warnBeforeLeaving } from '../../components/draft.js';

interface Base<T> {
  value: T;
  revision: number;
}

/** What is being written, and what it started from. */
interface Unsaved<T> extends Base<T> {
  from?: T;
}

export type SaveState<T> =
  | { is: 'saved'; at: Date | null }
  | { is: 'waiting' }
  | { is: 'saving' }
  /** Not sent yet; it is tried again. */
  | { is: 'offline' }
  /** Somebody else saved in the meantime: theirs stands in the api, ours here. */
  | { is: 'conflict'; theirs: Base<T> }
  | { is: 'refused'; error: unknown };

interface Options<T> {
  /** Unique for what is written, and by whom. */
  key: string;
  stored: Base<T>;
  /** False once it can't be changed any more: what was not saved by then is kept, and saved when it can again. */
  editable: boolean;
  /** Gives the new revision. */
  save(value: T, revision: number): Promise<number>;
  /** False while what is typed can't be sent; it is kept all the same. */
  ready?: (value: T) => boolean;
  /** What somebody else stored, from a `version-conflict`. */
  theirs(problem: ApiProblem): Base<T>;
}

const waitMs = 1_200;
const againMs = 4_000;
const always = () => true;

/**
 * Saves what is written a moment after the last key. What was not saved is kept in the tab; on a conflict nothing is
 * overwritten: the writer sees both and chooses.
 */
export function useAutosave<T>({ key, stored, editable, save, ready = always, theirs }: Options<T>) {
  const [unsaved, setUnsaved, forget] = useDraft<Unsaved<T> | null>(key, null);
  const [state, setState] = useState<SaveState<T>>({ is: 'saved', at: null });
  const value = unsaved ? unsaved.value : stored.value;
  const latest = useRef(unsaved);
  latest.current = unsaved;
  const busy = useRef(false);
  const storedRef = useRef(stored);
  storedRef.current = stored;

  const send = useCallback(async () => {
    const now = latest.current;
    if (!editable || !now || busy.current || !ready(now.value)) return;
    busy.current = true;
    setState({ is: 'saving' });
    try {
      const revision = await save(now.value, now.revision);
      const after = latest.current;
      if (after === now) {
        forget();
        setState({ is: 'saved', at: new Date() });
      } else if (after) {
        // More was typed while this was under way: it goes on from what is stored now.
        setUnsaved({ value: after.value, revision, from: now.value });
        setState({ is: 'waiting' });
      }
    } catch (error) {
      if (error instanceof ApiProblem && error.code === 'version-conflict') {
        setState({ is: 'conflict', theirs: theirs(error) });
      } else if (
        error instanceof Unreachable ||
        (error instanceof ApiProblem &&
          (error.problem.status >= 500 || ['unauthenticated', 'too-many-requests'].includes(error.code)))
      ) {
        setState({ is: 'offline' });
      } else {
        setState({ is: 'refused', error });
      }
    } finally {
      busy.current = false;
    }
  }, [editable, save, ready, theirs, forget, setUnsaved]);

  // What was refused since it could not be changed is tried again when it can.
  useEffect(() => {
    if (editable) setState((before) => (before.is === 'refused' ? { is: 'waiting' } : before));
  }, [editable]);

  useEffect(() => {
    if (!editable || !unsaved || state.is === 'conflict' || state.is === 'saving' || state.is === 'refused')
      return;
    const timer = setTimeout(() => void send(), state.is === 'offline' ? againMs : waitMs);
    return () => clearTimeout(timer);
  }, [editable, unsaved, state, send]);

  useEffect(() => {
    if (!unsaved) return;
    const now = () => void send();
    window.addEventListener('beforeunload', warnBeforeLeaving);
    window.addEventListener('online', now);
    return () => {
      window.removeEventListener('beforeunload', warnBeforeLeaving);
      window.removeEventListener('online', now);
    };
  }, [unsaved, send]);

  return {
    value,
    state,
    isUnsaved: unsaved !== null,
    /** Something was typed and not saved before it could not be changed any more. */
    isLeft: !editable && unsaved !== null && JSON.stringify(unsaved.value) !== JSON.stringify(stored.value),
    /** What was stored when the writing of it began, if that is known. */
    from: unsaved?.from,
    discard() {
      forget();
      setState({ is: 'saved', at: null });
    },
    change(next: T) {
      const { revision, from } = latest.current ?? { ...storedRef.current, from: storedRef.current.value };
      setUnsaved({ value: next, revision, ...(from !== undefined && { from }) });
      setState((before) => (before.is === 'conflict' ? before : { is: 'waiting' }));
    },
    /** After a conflict: this is what it becomes, on top of what the other stored. */
    resolve(next: T) {
      if (state.is !== 'conflict') return;
      setUnsaved({ value: next, revision: state.theirs.revision, from: state.theirs.value });
      setState({ is: 'waiting' });
    },
    retry: () => void send(),
  };
}
