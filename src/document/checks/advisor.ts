import { valueAt } from '../../lib/json/pointer';
import { adviseText } from '../../manifest/advice/advise';
import type { Problem } from '../../manifest/schema/problem';
import { manifestDocument } from '../document';
import { measuredLogo } from '../measured-logo';
import { onSilenced, silencedRules } from '../silenced-rules';

// What gives advice on the open document: loaded once the page is idle.
export { sortProblems } from '../../manifest/check/sort-problems';

/** What the rules find in the open document. */
export function findAdvice(): readonly Problem[] {
  const { text, parsed } = manifestDocument.store.getState();
  if (!parsed.ok) return [];
  const silenced = new Set(silencedRules());
  const { address, size } = measuredLogo.getState();
  // What was measured holds for the address that it was measured at, and for no other.
  const isMeasured = size !== undefined && valueAt(parsed.value, '/logo_uri') === address;
  return adviseText(text, parsed.value, { silenced, ...(isMeasured && { logoSize: size }) });
}

/** Calls `hear` when the rules find something else though the document is the same. */
export function onOtherAdvice(hear: () => void): void {
  onSilenced(hear);
  measuredLogo.subscribe(hear);
}
