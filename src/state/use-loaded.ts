import { useEffect, useId, useState } from 'react';
import { loadCode } from './load-code';
import { useApp } from './use-app';

/**
 * A part of the map's code that is loaded once it is wanted, by a function that stays the same; null until it has come, and
 * while it is not wanted. Where it does not come, the reader is told until it has, or until what needs it has gone.
 */
export function useLoaded<Code extends object>(isWanted: boolean, load: () => Promise<Code | null>): Code | null {
  const { actions, messages } = useApp();
  const id = useId();
  const [code, setCode] = useState<Code | null>(null);
  const [isAsked, setAsked] = useState(isWanted);
  if (isWanted && !isAsked) setAsked(true);
  useEffect(() => {
    if (!isAsked) return;
    const leave = loadCode(
      load,
      (loaded) => {
        setCode(loaded);
        actions.dismiss(id);
      },
      () => actions.notify({ id, text: messages.app.incomplete, remedy: 'reload' }),
    );
    return () => {
      leave();
      actions.dismiss(id);
    };
  }, [isAsked, load, id, actions, messages]);
  return isWanted ? code : null;
}
