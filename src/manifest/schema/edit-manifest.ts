import { type Change, editText } from '../../lib/json/edit';
import type { TextEdit } from '../../lib/text/text-edit';
import { propertyOrder } from './schema';

/**
 * Makes changes in the text of a manifest: `editText` with new keys where the schema's order puts them.
 * @param text strict JSON, else this throws.
 */
export function editManifest(text: string, changes: readonly Change[]): { text: string; edits: TextEdit[] } {
  return editText(text, changes, propertyOrder);
}
