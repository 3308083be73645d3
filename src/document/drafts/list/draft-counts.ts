import type { ProblemCounts } from '../../../manifest/schema/problem';
import type { DraftMeta } from '../records';
import type { DraftSession } from '../session/session';

/** What is to be said of each draft in the list, advice included. The rules are loaded when they are asked for. */
export function createDraftCounts(session: DraftSession) {
  const { parts, unsaved } = session;
  const { repository, notes } = parts;
  let queue: Promise<unknown> = Promise.resolve();

  /** The text of a draft as the list has it: of the open one and of those that wait, what is in memory. */
  const textOf = async ({ id }: DraftMeta): Promise<string | undefined> => {
    const waiting = unsaved.waiting.get(id);
    if (waiting) return waiting.text;
    if (id === session.openedDraft().id) return session.asItStands().text;
    return repository.drafts.text(id).catch(() => undefined);
  };

  const find = async (meta: DraftMeta): Promise<ProblemCounts | undefined> => {
    const { adviceKey, adviceOf } = await import('./advice-of');
    const { silenced } = notes.ofDraft(meta.id);
    if (meta.advice?.of === adviceKey(meta.version, silenced)) return meta.advice.counts;
    const text = await textOf(meta);
    const advice = text === undefined ? undefined : adviceOf(text, meta.version, silenced);
    // Where it cannot be stored it is found anew the next time.
    if (advice) await repository.drafts.noteAdvice(meta.id, meta.version, advice).catch(() => undefined);
    return advice?.counts;
  };

  /**
   * The problems of a draft by severity: those stored with it, where they are of this very text and of the rules that count for
   * it, else found now, one draft after the other, and stored. Undefined where text or rules cannot be read, where the text is
   * far too long, and where `isWanted` says no when its turn comes. Never rejects.
   */
  const readCounts = (meta: DraftMeta, isWanted: () => boolean): Promise<ProblemCounts | undefined> => {
    const found = queue.then(() => (isWanted() ? find(meta) : undefined)).catch(() => undefined);
    queue = found;
    return found;
  };

  return { readCounts };
}

/** What is stored of a draft's problems and holds for its text; the rules may have changed since. */
export function storedCounts({ advice, version }: DraftMeta): ProblemCounts | undefined {
  return advice?.of.startsWith(`${version} `) ? advice.counts : undefined;
}
