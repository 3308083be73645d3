import { useId } from 'react';
import { counted } from '../../manifest/duration';
import type { WithheldPlace } from '../../manifest/install-values';
import { placeInWords } from '../../manifest/place';
import styles from './install-card.module.css';
import { fillValue } from './install-values';
import { Quoted } from './said';

/** Takes the values that the sender left out, one box each, so that there is a request that holds them. */
export function InstallValuesForm({
  text,
  places,
  values,
}: {
  text: string;
  places: readonly WithheldPlace[];
  values: ReadonlyMap<string, string>;
}) {
  const missing = places.filter(({ pointer }) => !values.has(pointer)).length;
  return (
    <section className={styles.values} aria-label="Withheld values">
      <p>
        {counted(places.length, 'value')} withheld by the sender: ask for{' '}
        {places.length === 1 ? 'it' : 'them'} by a safe way and put {places.length === 1 ? 'it' : 'them'} in
        here. What you put in stays in the memory of this page until it is closed or loaded again. It is never
        stored, sent or put into a link.
      </p>
      <ul className={styles.boxes}>
        {places.map(({ pointer, name }) => (
          <Box
            key={pointer}
            name={name}
            place={placeInWords(pointer.replace(/\/header_value$/, ''))}
            value={values.get(pointer) ?? ''}
            onChange={(value) => fillValue(text, pointer, value)}
          />
        ))}
      </ul>
      <p role="status" className={missing > 0 ? styles.missing : styles.complete}>
        {missing > 0
          ? `There is no request yet: ${counted(missing, 'withheld value')} missing.`
          : 'Nothing is missing: the request below holds these values, readable for whoever sees it.'}
      </p>
    </section>
  );
}

function Box({
  name,
  place,
  value,
  onChange,
}: {
  name: string;
  place: string;
  value: string;
  onChange: (value: string) => void;
}) {
  const id = useId();
  const hasSpace = value !== value.trim();
  return (
    <li className={styles.box}>
      <label htmlFor={id}>
        <strong>
          <Quoted text={name.slice(0, 100)} />
        </strong>{' '}
        <Quoted text={place.slice(0, 300)} className={styles.place} />
      </label>
      {/* Browsers offer to keep what looks like a password of this site; of a one-time code they do not. */}
      <input
        id={id}
        type="password"
        autoComplete="one-time-code"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={hasSpace ? `${id}-space` : undefined}
      />
      {hasSpace ? (
        <p id={`${id}-space`} className={styles.missing}>
          It starts or ends with a space, which belongs to hardly any credential.
        </p>
      ) : null}
    </li>
  );
}
