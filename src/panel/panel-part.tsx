import { type ReactNode, useId } from 'react';

interface PanelPartProps {
  readonly title: ReactNode;
  readonly level?: 'h2' | 'h3';
  readonly children: ReactNode;
}

/** A part of what the panel tells, under its heading. */
export function PanelPart({ title, level: Heading = 'h3', children }: PanelPartProps) {
  const id = useId();
  return (
    <section className="panel-part" aria-labelledby={id}>
      <Heading id={id} className="panel-part-title">
        {title}
      </Heading>
      {children}
    </section>
  );
}
