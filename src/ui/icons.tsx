import './icons.css';

interface IconProps {
  readonly path: string;
  /** Filled as well as drawn. */
  readonly solid?: boolean;
  /** Turned round where the page reads from right to left. */
  readonly directed?: boolean;
}

/** A drawing of 16 by 16 px in strokes, which says nothing to those who do not see it. */
export function Icon({ path, solid = false, directed = false }: IconProps) {
  const classes = ['ui-icon', solid && 'ui-icon-solid', directed && 'ui-icon-directed'].filter(Boolean).join(' ');
  return (
    <svg className={classes} width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
      <path d={path} />
    </svg>
  );
}

export function CloseIcon() {
  return <Icon path="M4 4l8 8M12 4l-8 8" />;
}

export function BackIcon() {
  return <Icon path="M10 3L5 8l5 5" directed />;
}

export function PlusIcon() {
  return <Icon path="M8 3v10M3 8h10" />;
}

export function MinusIcon() {
  return <Icon path="M3 8h10" />;
}

/** A turn back to the beginning. */
export function ResetIcon() {
  return <Icon path="M3.5 2.5v3.5H7M3.8 6A5 5 0 1 1 3 9" />;
}

export function PlayIcon() {
  return <Icon path="M5 3l7.5 5L5 13z" solid />;
}

export function PauseIcon() {
  return <Icon path="M5.5 3.5v9M10.5 3.5v9" />;
}

export function PreviousIcon() {
  return <Icon path="M13 8H3M7 4L3 8l4 4" directed />;
}

export function NextIcon() {
  return <Icon path="M3 8h10M9 4l4 4-4 4" directed />;
}
