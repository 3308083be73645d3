import { afterPaint } from '../../lib/after-paint';
import { makeApartWith } from '../../lib/json/edit';
import { editsApart } from '../../lib/json/edit-apart';
import { valueAt } from '../../lib/json/pointer';
import { adviseText } from '../../manifest/advice/advise';
import { check } from '../../manifest/check/check';
import { read } from '../../manifest/check/read';
import type { Problem } from '../../manifest/schema/problem';
import { manifestDocument } from '../document';
import { measuredLogo } from '../measured-logo';
import { onSilenced, silencedRules } from '../silenced-rules';
import { type Check, LONG_TEXT } from '../store';

// What gives advice on the open document: loaded once the page is idle.
export { sortProblems } from '../../manifest/check/sort-problems';

// A fix or a checklist may take thousands of items out.
makeApartWith(editsApart);

const recheck = afterPaint(() => manifestDocument.checkWith(checkSoon));

/** Checks a text; one that is long and typed in only once the typing stops. */
const checkSoon: Check = (text, before = [], isTyped = false) => {
  if (!isTyped || text.length <= LONG_TEXT) return check(text);
  recheck.ask(true, true);
  const { parsed, problems } = read(text);
  return { parsed, problems: parsed.ok ? before.filter(({ rule }) => rule !== 'syntax') : problems };
};

// From now on nobody who types in a long text waits for its check.
manifestDocument.checkWith(checkSoon);

/** What the rules find in the open document. */
export function findAdvice(): readonly Problem[] {
  recheck.now();
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
