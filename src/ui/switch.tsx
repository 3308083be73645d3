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
    <input
      type="checkbox"
      // biome-ignore lint/a11y/useAriaPropsForRole: the browser tells `checked` of a checkbox by itself.
      role="switch"
      {...(id ? { id } : {})}
      className={styles.track}
      checked={checked}
      disabled={disabled}
      data-unset={unset || undefined}
      aria-describedby={describedBy}
      aria-invalid={invalid || undefined}
      onChange={({ target }) => onChange(target.checked)}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) event.currentTarget.click();
      }}
    />
  );
}
