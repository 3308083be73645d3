import { diffText } from '../../../lib/text/text-edit';
import { type History, record } from '../../history';
import type { Journal } from '../journal/journal-entry';
import type { Draft } from '../records';

/** The stored history, and one more step that leads to what the journal kept. */
export function bridge({ text: stored, history }: Draft, text: string, { label, at }: Journal): History {
  const edit = diffText(stored, text);
  return edit ? record(history, stored, [edit], { label, at }) : history;
}
