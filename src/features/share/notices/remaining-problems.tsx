import { useState } from 'react';
import * as words from '#words/features/share/notices';
import { gravestFirst } from '../../../manifest/check/sort-problems';
import {
  countProblems,
  countsInWords,
  countsOf,
  kindOf,
  type Problem,
} from '../../../manifest/schema/problem';
import { Notice } from '../../../ui/notice/notice';
import { SeverityIcon } from '../../../ui/severity';
import { PlaceRows } from './place-rows';

/** What was found in the manifest, the gravest first. Sharing stays possible: a question may need it. */
export function RemainingProblems({
  problems,
  onShow,
}: {
  problems: readonly Problem[];
  onShow: (pointer: string) => void;
}) {
  const counts = countsOf(problems);
  const [isOpen, setOpen] = useState(counts.error > 0);
  const sorted = gravestFirst(problems);
  return (
    <Notice
      tone={counts.error > 0 ? 'warning' : 'notice'}
      icon={<SeverityIcon severity={sorted[0] ? kindOf(sorted[0]) : 'info'} />}
      label={words.problems}
    >
      <details open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <strong>{countsInWords(counts)}.</strong> {words.worksAllTheSame}
        </summary>
        {isOpen ? (
          <PlaceRows
            places={sorted}
            count={countProblems(problems)}
            keyOf={({ pointer, rule, message }) => `${pointer} ${rule} ${message}`}
            onShow={onShow}
          >
            {({ message }) => <bdi>{message}</bdi>}
          </PlaceRows>
        ) : null}
      </details>
    </Notice>
  );
}
