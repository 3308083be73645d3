import type { Autosave } from '../session/autosave';
import type { HeldDraft } from '../session/held-draft';
import type { SessionParts } from '../session/parts';
import type { Presence } from './presence';
import type { TabMessage } from './tabs';

/** A tab without changes of its own follows whatever another tab stores. */
export function createFollowing(
  { repository, notes, state }: SessionParts,
  held: HeldDraft,
  autosave: Autosave,
  presence: Presence,
) {
  const { drafts } = repository;

  /** Shows what another tab stored of the open draft, unless this tab has changes of its own. */
  const follow = async (): Promise<void> => {
    const mine = held.current();
    if (!autosave.isReady() || held.isDirty()) return;
    if ((await drafts.version(mine.id).catch(() => undefined)) === mine.base) return;
    const draft = await drafts.load(mine.id).catch(() => undefined);
    if (!draft || mine !== held.current() || held.isDirty() || draft.meta.version === mine.base) return;
    held.showFollowed(draft);
    autosave.settle();
  };

  const hear = (message: TabMessage): void => {
    const open = held.current();
    const isListNews = message.kind === 'listed' || message.kind === 'saved' || message.kind === 'deleted';
    if (isListNews) state.noteListChange();
    if (message.kind === 'listed') return;
    if (message.kind === 'noted') void notes.readAgain();
    else if (message.kind !== 'deleted') presence.hear(message, open.id);
    else if (message.draft === open.id) open.isDeleted = true;
    if (message.kind === 'saved' && message.draft === open.id) void follow();
  };

  return { follow, hear };
}
