import type { ComponentProps } from 'react';
import './button.css';

interface ButtonProps extends ComponentProps<'button'> {
  /** `bare` leaves all looks to the caller's class. */
  readonly variant?: 'bare' | 'quiet' | 'outlined' | 'inline';
}

/** A native button; its least height is the custom property `--ui-target`. */
export function Button({ variant = 'bare', className, ...rest }: ButtonProps) {
  const classes = ['ui-button', `ui-button-${variant}`, className].filter(Boolean).join(' ');
  return <button type="button" className={classes} {...rest} />;
}
