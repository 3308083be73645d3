import { CircleAlert, Info, PencilLine, TriangleAlert } from 'lucide-react';
import * as words from '#words/ui';

/** How grave a problem is; `toFill` is a value that is still to be filled in. */
export type SeverityLook = 'error' | 'warning' | 'info' | 'toFill';

const LOOKS = {
  error: { Icon: CircleAlert, word: words.error },
  warning: { Icon: TriangleAlert, word: words.warning },
  info: { Icon: Info, word: words.hint },
  toFill: { Icon: PencilLine, word: words.toFillIn },
} as const;

/** The mark of a severity: a shape of its own, and a word for those who do not see it. Its colour comes from `data-severity` around it. */
export function SeverityIcon({ severity }: { severity: SeverityLook }) {
  const { Icon, word } = LOOKS[severity];
  return (
    <>
      <Icon aria-hidden />
      <span className="visually-hidden">{word}</span>
    </>
  );
}
