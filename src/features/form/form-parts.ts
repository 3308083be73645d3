import { createContext, type ReactNode } from 'react';
import type { Problem } from '../../manifest/schema/problem';
import type { SectionId } from '../../manifest/schema/sections';

/** What the app puts into the form from other features: tools of a section, what stands below a field, by its pointer, and why a rule matters. */
export type Parts = {
  readonly sections?: Readonly<Partial<Record<SectionId, ReactNode>>>;
  readonly fields?: Readonly<Record<string, ReactNode>>;
  /** Why a problem matters. `onSilence` is called before its row goes, because somebody silenced the rule. */
  readonly why?: (problem: Problem, onSilence: () => void) => ReactNode;
};

export const FormParts = createContext<Parts>({});
