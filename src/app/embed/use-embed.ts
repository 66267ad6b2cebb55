import { useEffect, useState } from 'react';
import { useApp } from '../../state/use-app';
import { isFramePage } from '../layout';

type EmbedParts = typeof import('./embed-parts')['embedParts'];

/** What the page has only in frames, loaded there alone; null elsewhere and until it has come. */
export function useEmbed(): EmbedParts | null {
  const { actions, messages } = useApp();
  const [embed, setEmbed] = useState<EmbedParts | null>(null);
  useEffect(() => {
    if (!isFramePage()) return;
    import('./embed-parts').then(
      ({ embedParts }) => setEmbed(embedParts),
      (error: unknown) => {
        console.warn(error);
        actions.notify({ id: 'embed', text: messages.app.unconnected, remedy: 'reload' });
      },
    );
  }, [actions, messages]);
  return embed;
}
