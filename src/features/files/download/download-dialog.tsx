import { ArrowRight, Download } from 'lucide-react';
import { jumpTo } from '../../../document/attention';
import { useDocument } from '../../../document/document';
import { useProblems } from '../../../document/problems';
import { counted } from '../../../lib/text/plural';
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
  const parsed = useDocument((state) => state.parsed);
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
  const count = counted(number, 'problem');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={parsed.ok ? count : 'The JSON is broken'}
      description={
        parsed.ok
          ? 'LivePerson may send this manifest back. Pick a problem to go to its place, or download the file as it is.'
          : 'No program can read this file as it is. Nothing is lost: correct the place below, or download it as it is.'
      }
      footer={
        <>
          <Button onClick={onClose}>Keep editing</Button>
          <Button variant="primary" icon={<Download aria-hidden />} data-autofocus onClick={download}>
            Download anyway
          </Button>
        </>
      }
    >
      {parsed.ok ? (
        <ul className={styles.list}>
          {errors.slice(0, SHOWN).map(({ pointer, rule, message }) => (
            <li key={`${pointer} ${rule} ${message}`}>
              <button type="button" className={styles.problem} onClick={() => go(pointer, 'field')}>
                <span>
                  <span className={styles.message}>{message}</span>
                  <span className={styles.pointer}>{placeInWords(pointer) || 'The whole document'}</span>
                </span>
                <ArrowRight aria-hidden />
              </button>
            </li>
          ))}
          {number > SHOWN ? <li>And {number - SHOWN} more.</li> : null}
          {others ? <li className={styles.others}>Besides: {others}.</li> : null}
        </ul>
      ) : (
        <div className={styles.broken}>
          <p>{errors[0]?.message}</p>
          <PlaceExcerpt place={parsed.problem} />
          <Button onClick={() => go('', 'json')}>Show it in the JSON</Button>
        </div>
      )}
    </Dialog>
  );
}
