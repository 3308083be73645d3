import { useId, useRef, useState } from 'react';
import * as words from '#words/features/install';
import { placeInWords } from '../../manifest/schema/place-labels';
import { emptyNamesakes, type WithheldPlace } from '../../manifest/secrets/withheld-values';
import { Button } from '../../ui/button';
import { Quoted } from '../../ui/quoted/quoted';
import { fillValue } from './filled-values';
import styles from './install-card.module.css';

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
  // The box that offers its value for the others of its name: one button, where the person is.
  const [latest, setLatest] = useState<string>();
  const offered = places.find(({ pointer }) => pointer === latest && values.has(pointer));
  const namesakes = offered ? emptyNamesakes(places, values, offered) : [];
  const missing = places.filter(({ pointer }) => !values.has(pointer)).length;
  return (
    <section className={styles.values} aria-label={words.withheldValues}>
      <p>{words.putValuesIn(places.length)}</p>
      <ul className={styles.boxes}>
        {places.map(({ pointer, name }) => (
          <Box
            key={pointer}
            name={name}
            place={placeInWords(pointer.replace(/\/header_value$/, ''))}
            value={values.get(pointer) ?? ''}
            onChange={(value) => {
              setLatest(pointer);
              fillValue(text, pointer, value);
            }}
            namesakes={pointer === offered?.pointer ? namesakes.length : 0}
            onSpread={(value) => {
              for (const namesake of namesakes) fillValue(text, namesake.pointer, value);
            }}
          />
        ))}
      </ul>
      <p role="status" className={missing > 0 ? styles.missing : styles.complete}>
        {missing > 0 ? words.valuesMissing(missing) : words.nothingMissing}
      </p>
    </section>
  );
}

function Box({
  name,
  place,
  value,
  onChange,
  namesakes,
  onSpread,
}: {
  name: string;
  place: string;
  value: string;
  onChange: (value: string) => void;
  /** How many empty boxes have this name, too: above 0 there is a button to use the value for them. */
  namesakes: number;
  onSpread: (value: string) => void;
}) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
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
        ref={input}
        type="password"
        autoComplete="one-time-code"
        spellCheck={false}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        aria-describedby={hasSpace ? `${id}-space` : undefined}
      />
      {namesakes > 0 ? (
        <Button
          size="sm"
          className={styles.spread}
          onClick={() => {
            onSpread(value);
            // The button goes away with the press: the focus stays in its box.
            input.current?.focus();
          }}
        >
          {words.valueForOthers(namesakes)}
        </Button>
      ) : null}
      {hasSpace ? (
        <p id={`${id}-space`} className={styles.missing}>
          {words.spaceAround}
        </p>
      ) : null}
    </li>
  );
}
