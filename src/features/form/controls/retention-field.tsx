import * as words from '#words/features/form/controls';
import { visitAfterPaint } from '../../../document/attention';
import { durationInWords } from '../../../lib/text/duration';
import { Button } from '../../../ui/button';
import { type } from '../field/field-commands';
import { type ManifestFieldProps, pointerOf, schemaOf, useValue } from '../field/use-field';
import { NumberField } from './number-field';
import styles from './retention-field.module.css';

/** A time in seconds: typed, or picked from the schema's examples, and shown in words. */
export function RetentionField(props: ManifestFieldProps) {
  const pointer = pointerOf(props);
  const value = useValue(pointer);
  const picks = (schemaOf(props).examples ?? []).filter((seconds) => typeof seconds === 'number');
  const pick = (seconds: number) => {
    visitAfterPaint(pointer);
    type(pointer, seconds);
  };
  return (
    <div className={styles.retention}>
      <div className={styles.typed}>
        <NumberField {...props} />
        <span>{words.seconds}</span>
        {Number.isSafeInteger(value) ? (
          <output className={styles.words}>= {durationInWords(value)}</output>
        ) : null}
      </div>
      <fieldset className={styles.picks}>
        <legend className="visually-hidden">{words.commonTimes}</legend>
        {picks.map((seconds) => (
          <Button
            key={seconds}
            size="sm"
            aria-pressed={value === seconds}
            variant={value === seconds ? 'primary' : 'secondary'}
            onClick={() => pick(seconds)}
          >
            {durationInWords(seconds)}
          </Button>
        ))}
      </fieldset>
    </div>
  );
}
