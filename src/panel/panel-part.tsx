import { type ReactNode, useId } from 'react';

interface PanelPartProps {
  readonly title: ReactNode;
  readonly children: ReactNode;
}

/** A part of what the panel tells, under its heading. */
export function PanelPart({ title, children }: PanelPartProps) {
  const id = useId();
  return (
    <section className="panel-part" aria-labelledby={id}>
      <h3 id={id} className="panel-part-title">
        {title}
      </h3>
      {children}
    </section>
  );
}
