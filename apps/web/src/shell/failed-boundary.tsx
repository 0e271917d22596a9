import { Component, type ReactNode } from 'react';
import { Failed } from './failed';

type Props = { readonly children: ReactNode };
type State = { readonly broken: { readonly error: unknown } | null };

/** Keeps a broken part from taking the rest of the page with it. React knows no such thing as a function yet. */
export class FailedBoundary extends Component<Props, State> {
  override state: State = { broken: null };

  static getDerivedStateFromError(error: unknown): State {
    return { broken: { error } };
  }

  override render(): ReactNode {
    const { broken } = this.state;
    return broken === null ? this.props.children : <Failed error={broken.error} />;
  }
}
