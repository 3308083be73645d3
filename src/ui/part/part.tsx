import { Component, type ReactNode } from 'react';
import { WhileLoading } from './on-demand';
import { PartFailure, type PartLook } from './part-failure';

type Props = {
  /** As a sentence begins with it: "The JSON pane". */
  name: string;
  /** Where the failure is told: in the part's place, in a dialog of its own, or as a message. */
  look?: PartLook;
  /** What is shown while the code is loaded. */
  fallback?: ReactNode;
  /** More that helps where this part is missing. */
  actions?: ReactNode;
  /** Hears that a dialog or menu that failed is put away. */
  onClose?: (() => void) | undefined;
  children: ReactNode;
};

/**
 * A part of the page that may fail without the rest: where its code does not arrive, or it throws, it says so in its own place and
 * all else goes on.
 */
export class Part extends Component<Props, { failure?: { error: unknown } }> {
  override state: { failure?: { error: unknown } } = {};

  static getDerivedStateFromError(error: unknown): { failure: { error: unknown } } {
    return { failure: { error } };
  }

  override render(): ReactNode {
    const { name, look = 'box', fallback, actions, onClose, children } = this.props;
    if (!this.state.failure) return <WhileLoading value={fallback}>{children}</WhileLoading>;
    const { error } = this.state.failure;
    return (
      <PartFailure name={name} error={error} look={look} onClose={onClose}>
        {actions}
      </PartFailure>
    );
  }
}
