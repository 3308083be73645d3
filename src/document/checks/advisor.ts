import { afterPaint } from '../../lib/after-paint';
import { makeApartWith } from '../../lib/json/edit';
import { editsApart } from '../../lib/json/edit-apart';
import { valueAt } from '../../lib/json/pointer';
import { adviseText } from '../../manifest/advice/advise';
import { check } from '../../manifest/check/check';
import { read } from '../../manifest/check/read';
import type { Problem } from '../../manifest/schema/problem';
import { manifestDocument } from '../document';
import { notes, saveState } from '../drafts/page';
import { measuredLogo } from '../measured-logo';
import { silencedRules } from '../silenced-rules';
import { type Check, LONG_TEXT } from '../store';

// What gives advice on the open document: loaded once the page is idle.
export { sortProblems } from '../../manifest/check/sort-problems';

// A fix or a checklist may take thousands of items out.
makeApartWith(editsApart);

const recheck = afterPaint(() => manifestDocument.checkWith(checkSoon, check));

/** Checks a text; one that is long only after the paint, and while it is typed in once the typing stops. */
const checkSoon: Check = (text, before = [], isTyped = false) => {
  if (text.length <= LONG_TEXT) return check(text);
  recheck.ask(isTyped, isTyped);
  const { parsed, problems } = read(text);
  if (!parsed.ok) return { parsed, problems };
  // Who types sees the problems from before, without a word that flickers with each key.
  return { parsed, problems: before.filter(({ rule }) => rule !== 'syntax'), isChecked: isTyped };
};

// From now on nobody who changes a long text waits for its check.
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
  let known = silencedRules();
  const look = () => {
    const now = silencedRules();
    if (now !== known) hear();
    known = now;
  };
  // Other rules are silenced, or another draft is open.
  notes.subscribe(look);
  saveState.subscribe(look);
  measuredLogo.subscribe(hear);
}
