import { KeyRound } from 'lucide-react';
import * as words from '#words/features/share/notices';
import { visibleText } from '../../../lib/text/visible-text';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { WITHHELD } from '../../../manifest/secrets/credentials';
import { Notice } from '../../../ui/notice/notice';
import { Rich } from '../../../ui/rich';
import styles from '../share.module.css';
import { PlaceRows } from './place-rows';

/** Values that somebody had left out before the manifest came here: the link hands the gap on, and says so. */
export function AlreadyWithheld({
  values,
  onShow,
}: {
  values: readonly { pointer: string; name: string }[];
  onShow: (pointer: string) => void;
}) {
  return (
    <Notice tone="warning" icon={<KeyRound aria-hidden />} label={words.withheldBefore}>
      <p>
        <strong>{words.withheldEarlier(values.length)}</strong>{' '}
        <Rich text={words.markInPlace} parts={{ mark: () => <q>{WITHHELD}</q> }} />
      </p>
      <PlaceRows places={values} keyOf={({ pointer }) => pointer} onShow={onShow}>
        {({ name, pointer }) => (
          <>
            <code>
              <bdi>{visibleText(name.slice(0, 100))}</bdi>
            </code>{' '}
            <bdi className={styles.length}>{placeInWords(pointer)}</bdi>
          </>
        )}
      </PlaceRows>
    </Notice>
  );
}
