import * as common from '#words/common';
import * as words from '#words/features/files/import';
import { manifestDocument } from '../../../document/document';
import { openDocument } from '../../../document/replace-document';
import { undoOnly } from '../../../document/way-back';
import { parse } from '../../../lib/json/parse';
import { nextTask } from '../../../lib/next-task';
import { type ImportFacts, importSummary } from '../../../manifest/import/import-report';
import { unknownKeys } from '../../../manifest/import/unknown-keys';
import { platformKeyRemovals, platformKeysIn, withoutSecret } from '../../../manifest/schema/platform-keys';
import { showToast } from '../../../ui/toast';

/**
 * Opens a manifest's text as a new draft, and says what happened. Keys that only the platform writes are taken out in a
 * step of its own, so that one Undo brings them back and two lead back to the draft before; `client_secret` is a
 * credential and is left out before anything is stored. Each step is a task of its own: with megabytes they would stop the page.
 */
export async function applyImport(
  imported: string,
  facts: Omit<ImportFacts, 'unknownKeys' | 'platformKeys'>,
): Promise<void> {
  await nextTask();
  const text = parse(imported).ok ? withoutSecret(imported) : imported;
  await nextTask();
  const parsed = parse(text);
  const unknown = parsed.ok ? unknownKeys(parsed.value) : [];
  const platformKeys = parsed.ok ? platformKeysIn(imported) : [];
  await nextTask();
  const { goBack } = await openDocument({ text, origin: 'import', label: words.importOf(facts.source) });
  const toKeys = takeOut(platformKeys.filter((key) => key !== 'client_secret'));
  const undo = toKeys ?? goBack;
  showToast({
    message: importSummary({ ...facts, unknownKeys: unknown, platformKeys }),
    ...(undo && { action: { label: common.undo, run: undo } }),
  });
}

function takeOut(keys: readonly string[]): (() => void) | undefined {
  if (keys.length === 0) return undefined;
  const removals = platformKeyRemovals(keys);
  return undoOnly(() => manifestDocument.edit(removals, words.platformKeysTakenOut, { origin: 'fix' }));
}
