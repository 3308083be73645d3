import * as words from '#words/features/problems/list';
import { settleAdvice } from '../../document/advice';
import { attention, jumpToProblem } from '../../document/attention';
import { checkState } from '../../document/checks/checks';
import { currentProblems } from '../../document/problems';
import { showToast } from '../../ui/toast';

/** Goes to the next problem (1) or the one before (-1), in the order of the document, from the place that has the focus. */
export function goToProblem(step: 1 | -1): void {
  settleAdvice();
  const problems = currentProblems();
  if (problems.length === 0) {
    showToast({ message: checkState() === 'checked' ? words.noProblemsFound : words.notCheckedYet });
    return;
  }
  const next = problems[nextIndex(step, problems.length)];
  if (!next) return;
  last = next;
  attention.setState({ asked: true });
  jumpToProblem(next);
}

let last: ReturnType<typeof currentProblems>[number] | undefined;

function nextIndex(step: 1 | -1, count: number): number {
  const problems = currentProblems();
  const { focus } = attention.getState();
  const isAtLast = last && (focus === undefined || focus.pointer === last.pointer);
  const at = isAtLast && last ? problems.indexOf(last) : -1;
  if (at >= 0) return (at + step + count) % count;
  const here = problems.findIndex(({ pointer }) => pointer === focus?.pointer);
  if (here >= 0) return step === 1 ? here : (here - 1 + count) % count;
  return step === 1 ? 0 : count - 1;
}
