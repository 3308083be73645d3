import { Switch as Radix } from 'radix-ui';
import styles from './switch.module.css';

/** An on-off switch (role `switch`). `unset` shows that nothing was chosen and the shown state is only what holds then. */
export function Switch({
  id,
  checked,
  unset = false,
  disabled = false,
  onChange,
  describedBy,
  invalid = false,
}: {
  id?: string;
  checked: boolean;
  unset?: boolean;
  disabled?: boolean;
  onChange: (checked: boolean) => void;
  describedBy?: string | undefined;
  invalid?: boolean;
}) {
  return (
    <Radix.Root
      {...(id ? { id } : {})}
      className={styles.track}
      checked={checked}
      disabled={disabled}
      data-unset={unset || undefined}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onCheckedChange={onChange}
    >
      <Radix.Thumb className={styles.thumb} />
    </Radix.Root>
  );
}
