import type { ReactNode } from 'react';
import { classes } from '../classes';
import styles from './notice.module.css';

/** Something to know, beside an icon. `plain` has no ground of its own. With a label it is a region. */
export function Notice({
  tone = 'notice',
  icon,
  label,
  className,
  children,
}: {
  tone?: 'notice' | 'warning' | 'plain';
  icon: ReactNode;
  label?: string;
  className?: string | undefined;
  children: ReactNode;
}) {
  const Frame = label ? 'section' : 'div';
  return (
    <Frame aria-label={label} className={classes(styles[tone], className)}>
      {icon}
      <div className={styles.text}>{children}</div>
    </Frame>
  );
}
