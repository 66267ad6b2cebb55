import { Component, type ReactNode } from 'react';
import { AppContext, type AppContextValue } from './use-app';

interface BoundaryProps {
  /** What it is, in words; the reader is told where it is lost. */
  readonly name?: string;
  /** What stands in for it. */
  readonly instead?: ReactNode;
  /** Told instead of the reader. */
  readonly onLost?: (error: Error) => void;
  readonly children: ReactNode;
}

/** Keeps what throws in a part of the page, as it is drawn or in its effects, from taking the others with it. */
export class Boundary extends Component<BoundaryProps> {
  static override readonly contextType = AppContext;
  declare readonly context: AppContextValue;
  override readonly state = { isLost: false };

  static getDerivedStateFromError() {
    return { isLost: true };
  }

  override componentDidCatch(error: Error): void {
    const { name, onLost } = this.props;
    const { actions, messages } = this.context;
    const text = name ? messages.app.lost(name) : messages.app.incomplete;
    if (onLost) onLost(error);
    else actions.notify({ id: text, text, remedy: 'reload' });
  }

  override render(): ReactNode {
    return this.state.isLost ? this.props.instead : this.props.children;
  }
}
