import { Fragment, useId, useState } from 'react';
import * as words from '#words/features/form/controls';
import { visitAfterPaint } from '../../../document/attention';
import type { Change } from '../../../lib/json/edit';
import { type ChoiceRow, choiceRows, tick, tickAll, untick } from '../../../manifest/schema/choices';
import { keyName } from '../../../manifest/schema/place-labels';
import { templateList, tickTemplate } from '../../../manifest/templates/template-list';
import { Button } from '../../../ui/button';
import { classes } from '../../../ui/classes';
import { apply } from '../field/field-commands';
import {
  descriptionOf,
  fieldIds,
  hasError,
  type ManifestFieldProps,
  pointerOf,
  useShownProblems,
  useShownText,
  useValue,
} from '../field/use-field';
import { usePage } from '../pages/use-page';
import styles from './choices-field.module.css';
import { useRowKeys } from './use-row-keys';

/** A list longer than this gets a box to filter it by. */
const FILTER_ABOVE = 8;

/** A checklist: each row with its label, what ticking it allows, and the raw value that goes into the manifest. */
export function ChoicesField(props: ManifestFieldProps) {
  const pointer = pointerOf(props);
  const key = keyName(pointer);
  const value = useValue(pointer);
  const ids = fieldIds(pointer);
  const [filter, setFilter] = useState('');
  const rows = choiceRows(pointer, value);
  const template = templateList(pointer);
  const known = rows.filter((row) => row.known);
  const chosen = known.filter((row) => row.checked).length;
  const extra = rows.length - known.length;
  const shown = rows.filter((row) => matches(row, filter));
  // With a filter, All and None mean what can be seen.
  const values = shown.map((row) => row.value);
  const bulk = { size: 'sm', variant: 'ghost', 'aria-describedby': ids.label } as const;
  const problems = useShownProblems(pointer, true);
  const page = usePage({ pointer, length: shown.length, rows: shown });
  const drawn = shown.slice(page.first, page.end);
  const list = useRowKeys(drawn, (from, to) => {
    const inside = drawn.slice(Math.min(from, to), Math.max(from, to) + 1);
    const isOn = !inside[from < to ? inside.length - 1 : 0]?.checked;
    const names = inside.map((row) => row.value);
    const changes = isOn ? tickAll(pointer, value, names) : untick(pointer, value, names);
    change(changes, (isOn ? words.ticked : words.unticked)(key, inside.length));
  });
  const change = (changes: readonly Change[], label: string) => {
    visitAfterPaint(pointer);
    apply(changes, label);
  };
  const toggle = (row: ChoiceRow) =>
    row.checked
      ? change(untick(pointer, value, [row.value]), words.unticked(key, row.value))
      : change(tick(pointer, value, row.value), words.ticked(key, row.value));
  return (
    <div className={styles.box}>
      <div className={styles.bar}>
        <span className={styles.count}>{words.chosenOf(chosen, known.length, extra)}</span>
        <Button {...bulk} onClick={() => change(tickAll(pointer, value, values), words.allTicked(key))}>
          {words.all}
        </Button>
        <Button {...bulk} onClick={() => change(untick(pointer, value, values), words.allUnticked(key))}>
          {words.none}
        </Button>
        {template ? (
          <Button {...bulk} onClick={() => change(tickTemplate(pointer, value), words.setAsInTemplate(key))}>
            {words.asInTemplate}
          </Button>
        ) : null}
        {rows.length > FILTER_ABOVE ? (
          <input
            type="search"
            className={styles.filter}
            value={filter}
            onChange={({ target }) => setFilter(target.value)}
            placeholder={words.filterRows(rows.length)}
            aria-label={words.filterList(props.schema.title)}
          />
        ) : null}
      </div>
      <fieldset
        aria-labelledby={ids.label}
        aria-describedby={descriptionOf(pointer, problems)}
        className={styles.rows}
        {...list.events}
      >
        {drawn.map((row, index) => (
          <Fragment key={row.value}>
            {row.group && !filter ? <p className={styles.group}>{row.group}</p> : null}
            <Row
              row={row}
              isInTemplate={template?.includes(row.value)}
              isStop={index === list.stop}
              isInvalid={hasError(problems)}
              onToggle={() => toggle(row)}
            />
          </Fragment>
        ))}
      </fieldset>
      {page.pages}
      <p role="status" className={shown.length === 0 ? styles.none : 'visually-hidden'}>
        {filterInWords(filter, shown.length, rows.length)}
      </p>
    </div>
  );
}

function filterInWords(filter: string, shown: number, all: number): string {
  if (filter === '') return '';
  return shown === 0 ? words.nothingHas(filter) : words.shownOf(shown, all);
}

type RowProps = {
  row: ChoiceRow;
  isInTemplate: boolean | undefined;
  /** Whether the Tab key stops here: one row of each list. */
  isStop: boolean;
  isInvalid: boolean;
  onToggle: () => void;
};

function Row({ row, isInTemplate, isStop, isInvalid, onToggle }: RowProps) {
  const id = useId();
  return (
    <label
      data-value={row.value}
      data-left-out={(isInTemplate && !row.checked) || undefined}
      title={row.description}
      className={classes(styles.row, !row.known && styles.unknown)}
    >
      <input
        type="checkbox"
        checked={row.checked}
        tabIndex={isStop ? 0 : -1}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-rest`}
        aria-invalid={isInvalid || undefined}
        onChange={onToggle}
      />
      <span className={styles.text}>
        <span id={`${id}-title`} className={styles.title}>
          {row.known ? row.title : row.value ? words.unknownValue : words.unknownValueEmpty}
        </span>
        <span id={`${id}-rest`} className={styles.rest}>
          <code className={styles.raw}>
            {row.pointer === undefined ? row.value : <Shown pointer={row.pointer} />}
          </code>
          <span className={styles.meaning}> {row.description}</span>
        </span>
      </span>
    </label>
  );
}

/** A value as it stands in the document, to the last digit of a number. */
const Shown = ({ pointer }: { pointer: string }) => useShownText(pointer);

function matches({ value, title, description }: ChoiceRow, filter: string): boolean {
  const wanted = filter.toLowerCase().split(/\s+/).filter(Boolean);
  const text = `${value} ${title} ${description}`.toLowerCase();
  return wanted.every((word) => text.includes(word));
}
