import type { ComponentProps, ReactNode } from 'react';
import { MinusIcon, PlusIcon } from './icons';
import './fold.css';

interface FoldProps {
  readonly title: string;
  /** How much there is inside, said beside the title. */
  readonly aside?: string;
  readonly open?: boolean;
  /** Handlers of the fold itself, and of its title line. */
  readonly details?: Pick<ComponentProps<'details'>, 'ref' | 'onToggle'>;
  readonly summary?: ComponentProps<'summary'>;
  readonly children: ReactNode;
}

/** A part of a text that opens on request: native `details`, so it works before and without script. */
export function Fold({ title, aside, open = false, details, summary, children }: FoldProps) {
  return (
    <details className="ui-fold" open={open} {...details}>
      <summary className="ui-fold-title" {...summary}>
        <span className="ui-fold-words">{title}</span>
        {aside !== undefined && <span className="ui-fold-aside">{aside}</span>}
        <PlusIcon />
        <MinusIcon />
      </summary>
      <div className="ui-fold-body">{children}</div>
    </details>
  );
}
