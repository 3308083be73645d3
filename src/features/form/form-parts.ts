import { createContext, type ReactNode } from 'react';
import type { SectionId } from '../../manifest/schema/sections';

/** What the app puts into the form from other features: tools of a section, and what stands below a field, by its pointer. */
export type Parts = {
  readonly sections?: Readonly<Partial<Record<SectionId, ReactNode>>>;
  readonly fields?: Readonly<Record<string, ReactNode>>;
};

export const FormParts = createContext<Parts>({});
