import { KeyRound } from 'lucide-react';
import { counted } from '../../../lib/text/plural';
import { visibleText } from '../../../lib/text/visible-text';
import { placeInWords } from '../../../manifest/schema/place-labels';
import { WITHHELD } from '../../../manifest/secrets/credentials';
import { Notice } from '../../../ui/notice/notice';
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
    <Notice tone="warning" icon={<KeyRound aria-hidden />} label="Withheld before">
      <p>
        <strong>Not complete: {counted(values.length, 'value')} withheld by an earlier sender.</strong> The
        words <q>{WITHHELD}</q> stand in their place, in the link too. Put the values in, or leave that to
        whoever has them.
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
