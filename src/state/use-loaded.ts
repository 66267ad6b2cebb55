import { useEffect, useState } from 'react';
import { reasonOf } from '../validation/problem';
import { useApp } from './use-app';

/**
 * A part of the map's code that is loaded once it is wanted, by a function that stays the same; null until it has come, and
 * while it is not wanted. Where it does not come, the reader is told.
 */
export function useLoaded<Code extends object>(isWanted: boolean, load: () => Promise<Code>): Code | null {
  const { actions, messages } = useApp();
  const [code, setCode] = useState<Code | null>(null);
  useEffect(() => {
    if (!isWanted) return;
    load().then(setCode, (error: unknown) => {
      actions.notify({ id: 'map', text: messages.map.troubled(reasonOf(error)) });
    });
  }, [isWanted, load, actions, messages]);
  return isWanted ? code : null;
}
