import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './card.module.css';

/** A card that opens and closes by its title. `onToggle` hears of both; without `isOpen` the card keeps its own state. */
export function FoldingCard({
  icon,
  title,
  isOpen,
  onToggle,
  children,
}: {
  icon: ReactNode;
  title: ReactNode;
  isOpen?: boolean;
  onToggle?: (isOpen: boolean) => void;
  children: ReactNode;
}) {
  return (
    <details
      className={classes(styles.card, styles.folding)}
      open={isOpen}
      onToggle={(event) => onToggle?.(event.currentTarget.open)}
    >
      <summary className={styles.summary}>
        {icon}
        <span>{title}</span>
      </summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
