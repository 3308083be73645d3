import { Copy } from 'lucide-react';
import type { ReactNode } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/endpoint-test';
import { copyText } from '../../lib/copy-text';
import { Button } from '../../ui/button';
import { showToast } from '../../ui/toast';
import styles from './endpoint-test.module.css';

/** A text to be copied. `shown` is what stands there instead, where that reads better; `mark` names the block for jumps and tests. */
export function CodeBlock({
  title,
  copyLabel,
  copied,
  text,
  shown = text,
  mark,
  children,
}: {
  title: string;
  copyLabel: string;
  copied: string;
  text: string;
  shown?: string;
  mark: string;
  children?: ReactNode;
}) {
  const copy = async () => {
    const isDone = await copyText(text);
    showToast({ message: isDone ? copied : words.copyRefused });
  };
  return (
    <div className={styles.block}>
      <div className={styles.head}>
        <h3>{title}</h3>
        <div className={styles.actions}>
          {children}
          <Button size="sm" icon={<Copy />} aria-label={copyLabel} onClick={copy}>
            {common.copy}
          </Button>
        </div>
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus. */}
      <pre className={styles.code} tabIndex={0} data-code={mark}>
        {shown}
      </pre>
    </div>
  );
}
