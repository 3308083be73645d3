import { useEffect, useRef } from 'react';
import * as words from '#words/features/files/before-download';
import { jumpToProblem, openProblemList } from '../../../document/attention';
import { useProblems } from '../../../document/problems';
import { visibleText } from '../../../lib/text/visible-text';
import { gravestFirst } from '../../../manifest/check/sort-problems';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { countProblems, countsInWords, countsOf, kindOf } from '../../../manifest/schema/problem';
import { Button } from '../../../ui/button';
import { SeverityIcon } from '../../../ui/severity';
import styles from './found-glance.module.css';

const SHOWN = 3;

/** The gravest problems of the document below the button that it hangs on, each with the way to its place. */
export function FoundGlance({ takesFocus, onClose }: { takesFocus: boolean; onClose: () => void }) {
  const problems = useProblems((all) => all);
  const shown = gravestFirst(problems).slice(0, SHOWN);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    if (takesFocus) list.current?.querySelector('button')?.focus();
  }, [takesFocus]);
  return (
    <section className={styles.glance} aria-label={words.foundInManifest}>
      <p>
        <strong>{words.sum(countsInWords(countsOf(problems)))}</strong> {words.canBeDownloaded}
      </p>
      <ul ref={list}>
        {shown.map((problem) => (
          <li key={`${problem.pointer} ${problem.rule} ${problem.message}`}>
            <button
              type="button"
              className={styles.row}
              data-kind={kindOf(problem)}
              onClick={() => {
                onClose();
                jumpToProblem(problem);
              }}
            >
              <SeverityIcon severity={kindOf(problem)} />
              <span>
                {visibleText(problem.message)}
                <span className={styles.place}>
                  {visibleText(placeInWords(problem.pointer) || words.theDocument)}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {problems.length > SHOWN ? (
        <Button
          size="sm"
          onClick={() => {
            onClose();
            openProblemList();
          }}
        >
          {words.showAll(countProblems(problems))}
        </Button>
      ) : null}
    </section>
  );
}
