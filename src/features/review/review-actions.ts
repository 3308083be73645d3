import type { ReactNode } from 'react';
import type { Decoded } from '../../manifest/link/decode';
import type { Envelope } from '../../manifest/link/envelope';
import type { AnswerActions } from './answer/answer-actions';

/** A link that could be opened. */
export type Opened = Extract<Decoded, { kind: 'ok' }>;

/** What installing has to know of a reviewed manifest. */
export type InstallFacts = {
  text: string;
  account: string | undefined;
  /** The fingerprint of the complete manifest, as the sender's page made it. */
  complete: string | undefined;
  errors: number;
  withheld: number;
};

/** What can be done from a review. Only accepting what an answer changes touches a draft. */
export type ReviewActions = AnswerActions & {
  /** Opens the import. */
  onImport: () => void;
  /** Makes a new draft of the text, a reply to the manifest of a fingerprint, with what came beside it in the link. */
  onEditCopy: (text: string, answers: string | undefined, envelope: Envelope) => void;
  /** What those who may install the manifest need: requests, and a check of what was installed. */
  install: (facts: InstallFacts) => ReactNode;
  /** Pictures of where messages go and what an outage loses; `onRow` goes to the row of an event. */
  pictures: (text: string, onRow: (pointer: string) => void) => ReactNode;
  /** A way to see the logo on request. */
  logo: (address: string) => ReactNode;
  /** Saves the text as a file. */
  onDownload: (text: string) => void;
};
