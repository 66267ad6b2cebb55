import { useState } from 'react';
import { MinusIcon, PlusIcon } from '../ui/icons';
import { CopyField } from './copy-field';
import { EmbedOptions } from './embed-options';
import { EmbedPreview } from './embed-preview';
import { useShare } from './share-context';
import { embedFor, firstWishes } from './wishes';
import '../ui/fold.css';

/** Code to paste into an article; its preview, a whole map, is there only while this is open. */
export function ShareEmbed() {
  const { words, site, start } = useShare();
  const [isOpen, setOpen] = useState(false);
  const [wishes, setWishes] = useState(firstWishes);
  const { code, ...frame } = embedFor(wishes, start, site);
  return (
    <details className="ui-fold share-fold" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary className="ui-fold-title">
        <h3 className="ui-fold-words">{words.embed.title}</h3>
        <PlusIcon />
        <MinusIcon />
      </summary>
      {isOpen && (
        <div className="share-embed">
          <EmbedOptions wishes={wishes} onChange={(change) => setWishes({ ...wishes, ...change })} />
          <div className="share-result">
            <CopyField label={words.embed.field} text={code} copy={words.embed.copy} look="code" />
            <EmbedPreview {...frame} />
          </div>
        </div>
      )}
    </details>
  );
}
