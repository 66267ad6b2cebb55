import { type ReactNode, useId } from 'react';
import type { Entry } from '../scene/account';
import { useApp } from '../state/use-app';
import { EventEntry, StateEntry } from './account-entry';
import { type Block, blocksOf } from './blocks';
import { ClaimsBlock } from './claims-block';

interface AccountPartProps {
  readonly title: ReactNode;
  readonly note?: string | undefined;
  readonly placeId: string;
  readonly entries: readonly Entry[];
  /** Told before the entries. */
  readonly children?: ReactNode;
}

/** A part of a place's account under its heading: now, before, later, or proposed and expected. */
export function AccountPart({ title, note, placeId, entries, children }: AccountPartProps) {
  const { story } = useApp();
  const id = useId();
  return (
    <section className="panel-part" aria-labelledby={id}>
      <h3 id={id} className="panel-part-title">
        {title}
      </h3>
      {note !== undefined && <p className="panel-note">{note}</p>}
      {children}
      {entries.length > 0 && (
        <ul className="panel-entries">
          {blocksOf(story, entries).map((block) => (
            <BlockItem key={block.key} block={block} placeId={placeId} />
          ))}
        </ul>
      )}
    </section>
  );
}

function BlockItem({ block, placeId }: { block: Block; placeId: string }) {
  if (block.kind === 'claims') return <ClaimsBlock event={block.event} claims={block.claims} placeId={placeId} />;
  const { entry } = block;
  return (
    <li className="panel-entry" data-entry={entry.id}>
      {entry.kind === 'state' && <StateEntry state={entry.state} />}
      {entry.kind === 'event' && <EventEntry event={entry.event} />}
    </li>
  );
}
