import { useState } from 'react';
import { Button } from '../ui/button';
import { CopyField } from '../ui/copy-field';
import { shownAt } from './map-site';
import { useShare } from './share-context';

/** The address of what the map shows, to copy or to hand to another program. */
export function ShareLink() {
  const { words, site, start, view } = useShare();
  const link = shownAt(site, start);
  return (
    <section className="share-part">
      <h3>{words.link.title}</h3>
      <p className="share-note">{words.link.opens(view)}</p>
      <CopyField label={words.link.field} text={link} copy={words.link.copy} look="link">
        {'share' in navigator && <HandOn title={site.title} text={view} url={link} />}
      </CopyField>
    </section>
  );
}

/** Hands a link to the device's own ways of sharing. */
function HandOn(link: { readonly title: string; readonly text: string; readonly url: string }) {
  const words = useShare().words.link;
  const [hasFailed, setFailed] = useState(false);
  const handOn = async (): Promise<void> => {
    setFailed(false);
    try {
      await navigator.share(link);
    } catch (error) {
      // Who closes the device's list has changed their mind.
      setFailed(!(error instanceof DOMException && error.name === 'AbortError'));
    }
  };
  return (
    <>
      <Button variant="outlined" onClick={() => void handOn()}>
        {words.handOn}
      </Button>
      <span className="copy-field-said" role="status">
        {hasFailed && words.notHandedOn}
      </span>
    </>
  );
}
