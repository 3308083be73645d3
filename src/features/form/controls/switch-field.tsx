import * as words from '#words/features/form/controls';
import { visitAfterPaint } from '../../../document/attention';
import { keyName } from '../../../manifest/schema/place-labels';
import { Button } from '../../../ui/button';
import { Switch } from '../../../ui/switch';
import styles from '../field/field.module.css';
import { apply, remove } from '../field/field-commands';
import {
  fieldIds,
  hasError,
  type ManifestFieldProps,
  pointerOf,
  useShownProblems,
  useValue,
} from '../field/use-field';

/**
 * A yes or no of the manifest. A key that is absent shows what the platform then takes (`ui:options.whenAbsent`),
 * marked as not set; it is written only when somebody presses the switch.
 */
export function SwitchField(props: ManifestFieldProps) {
  const pointer = pointerOf(props);
  const value = useValue(pointer);
  const ids = fieldIds(pointer);
  const problems = useShownProblems(pointer);
  const unset = value === undefined;
  const whenAbsent = props.uiSchema?.['ui:options']?.whenAbsent === true;
  const checked = unset ? whenAbsent : value === true;
  const set = (next: boolean) => {
    visitAfterPaint(pointer);
    const label = (next ? words.turnedOn : words.turnedOff)(keyName(pointer));
    apply([{ op: 'set', pointer, value: next }], label);
  };
  return (
    <div className={styles.switchRow}>
      <Switch
        id={ids.control}
        checked={checked}
        unset={unset}
        onChange={set}
        invalid={hasError(problems)}
        describedBy={ids.help}
      />
      <span className={styles.switchState}>
        {unset
          ? props.required
            ? words.notSet
            : whenAbsent
              ? words.onByDefault
              : words.offByDefault
          : checked
            ? words.on
            : words.off}
      </span>
      {unset ? (
        <Button size="sm" variant="ghost" onClick={() => set(whenAbsent)}>
          {words.writeExplicitly}
        </Button>
      ) : props.required ? null : (
        <Button size="sm" variant="ghost" onClick={() => remove(pointer)}>
          {words.removeKey}
        </Button>
      )}
    </div>
  );
}
