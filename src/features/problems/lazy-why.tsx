import * as words from '#words/features/problems/verdict';
import type { Problem } from '../../manifest/schema/problem';
import { onDemand } from '../../ui/part/on-demand';
import { Part } from '../../ui/part/part';

const RuleWhy = onDemand(async () => (await import('./rule-why')).RuleWhy);

/** Why a problem matters, loaded when somebody asks. `onSilence` is called before its row goes, because the rule was silenced. */
export function LazyWhy(props: { problem: Problem; onSilence: () => void }) {
  return (
    <Part name={words.explanationPart} fallback={<p>{words.loading}</p>}>
      <RuleWhy {...props} />
    </Part>
  );
}
