import type { Autosave } from './autosave';
import type { HeldDraft } from './held-draft';
import type { SessionParts } from './parts';
import type { Presence } from './presence';
import type { TabMessage } from './tabs';

export type Following = ReturnType<typeof createFollowing>;

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
    if (message.kind === 'noted') return void notes.readAgain();
    if (message.kind === 'listed') return state.noteListChange();
    const open = held.current();
    if (message.kind === 'deleted') {
      if (message.draft === open.id) open.isDeleted = true;
      return state.noteListChange();
    }
    if (message.kind === 'saved') state.noteListChange();
    presence.hear(message, open.id);
    if (message.kind === 'saved' && message.draft === open.id) void follow();
  };

  return { follow, hear };
}
