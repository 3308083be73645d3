import type { Fix, Severity } from '../schema/problem';
import type { AdviceDocument, LogoSize } from './document/document';

/** What a rule found at a place. */
export type Found = {
  /** JSON Pointer; for something that is missing, the pointer that it would have. */
  readonly pointer: string;
  /** Names the value and says what to do. */
  readonly message: string;
  readonly fixes?: readonly Fix[];
};

/** A page that says more about a rule. Only a link: nothing is loaded from there. */
export type Source = { readonly title: string; readonly url: string };

/** A manifest, or the part of one that matters, at which the rule speaks; and the same put right. */
export type Example = {
  readonly before: unknown;
  readonly after: unknown;
  /** The measured sizes of the logos, for the rule that needs them. */
  readonly sizes?: { readonly before: LogoSize; readonly after: LogoSize };
};

/** One rule of advice: an entry of the table in `rules.ts`. */
export type Rule = {
  /** Stable, for it is stored with drafts and links: `<family>/<name>`. */
  readonly id: string;
  /** An error is what the platform cannot install, a warning what will not work or is not meant, info what one may want to know. */
  readonly severity: Severity;
  /** What the rule is about, in a few words. */
  readonly title: string;
  /** Why it matters, in one or two sentences. */
  readonly why: string;
  readonly source: Source;
  readonly example: Example;
  /** What the rule finds in a document. Pure; lazy, so that of very many only the first are made. */
  readonly find: (document: AdviceDocument) => Iterable<Found>;
};
