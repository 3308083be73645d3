import { ArrowRight, Download } from 'lucide-react';
import * as words from '#words/features/files/before-download';
import { jumpTo } from '../../../document/attention';
import { useBrokenPlace } from '../../../document/broken-place';
import { useProblems } from '../../../document/problems';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { countErrors, countsInWords, countsOf } from '../../../manifest/schema/problem';
import { Button } from '../../../ui/button';
import { afterDialog } from '../../../ui/dialog/after-dialog';
import { Dialog } from '../../../ui/dialog/dialog';
import { PlaceExcerpt } from '../import/place-excerpt';
import { downloadManifest } from './download';
import styles from './download-dialog.module.css';

/** The most rows that are drawn; a hostile document can have far more. */
const SHOWN = 100;

/** Shown before a document with errors is downloaded: each error leads to its place, and the download stays open. */
export function DownloadDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const broken = useBrokenPlace();
  const problems = useProblems((all) => all);
  const errors = problems.filter(({ severity }) => severity === 'error');
  const others = countsInWords({ ...countsOf(problems), error: 0 });
  const go = (pointer: string, to: 'field' | 'json') => {
    onClose();
    afterDialog(() => jumpTo(pointer, to));
  };
  const download = () => {
    void downloadManifest();
    onClose();
  };
  const number = countErrors(errors);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={broken ? words.jsonIsBroken : words.problems(number)}
      description={broken ? words.noProgramReadsIt : words.mayComeBack}
      footer={
        <>
          <Button onClick={onClose}>{words.keepEditing}</Button>
          <Button variant="primary" icon={<Download aria-hidden />} data-autofocus onClick={download}>
            {words.downloadAnyway}
          </Button>
        </>
      }
    >
      {!broken ? (
        <ul className={styles.list}>
          {errors.slice(0, SHOWN).map(({ pointer, rule, message }) => (
            <li key={`${pointer} ${rule} ${message}`}>
              <button type="button" className={styles.problem} onClick={() => go(pointer, 'field')}>
                <span>
                  <span className={styles.message}>{message}</span>
                  <span className={styles.pointer}>{placeInWords(pointer) || words.wholeDocument}</span>
                </span>
                <ArrowRight aria-hidden />
              </button>
            </li>
          ))}
          {number > SHOWN ? <li>{words.andMore(number - SHOWN)}</li> : null}
          {others ? <li className={styles.others}>{words.besides(others)}</li> : null}
        </ul>
      ) : (
        <div className={styles.broken}>
          <p>{errors[0]?.message}</p>
          <PlaceExcerpt place={broken} />
          <Button onClick={() => go('', 'json')}>{words.showInJson}</Button>
        </div>
      )}
    </Dialog>
  );
}
