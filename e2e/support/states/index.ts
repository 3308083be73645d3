import type { EditorDriver } from '../driver';
import { everySection } from '../manifests';
import { walkDialogs } from './dialogs';
import { walkEditor } from './editor';
import type { Look } from './look';
import { walkReview } from './review';

/** The states of the page, in three walks that start from an open editor. */
export const WALKS = { editor: walkEditor, dialogs: walkDialogs, review: walkReview };

/** Leads through every state of the page, from a first visit on, and has each looked at. `manifest`: what fills every section. */
export async function walkStates(editor: EditorDriver, look: Look, manifest = everySection()): Promise<void> {
  for (const walk of Object.values(WALKS)) await walk({ editor, look, manifest });
}
