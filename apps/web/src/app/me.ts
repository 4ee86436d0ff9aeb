import { createContext, useContext } from 'react';
import type { Schemas } from '../api/client.js';

export type Me = Schemas['Me'];

export const MeContext = createContext<Me | null>(null);

/** Who is signed in, what they may do, and their today. Only inside the shell. */
export function useMe(): Me {
  const me = useContext(MeContext);
  if (!me) throw new Error('useMe is for screens inside the shell');
  return me;
}

/** Whether somebody who is signed in may do this; the api decides, this only keeps a page from offering what it refuses. */
export const useMay = (action: Me['actions'][number]): boolean => useMe().actions.includes(action);
