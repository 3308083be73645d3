import { FileUp } from 'lucide-react';
import { type ReactNode, useId } from 'react';
import * as words from '#words/ui/files';
import { classes } from '../classes';
import styles from './drop-box.module.css';
import { FileButton, TEXT_FILES } from './file-button';

/**
 * A box for a text from elsewhere: typed or pasted, or a file that is dropped on it or chosen; what to do with either
 * is the caller's. `label` names the box, `fileLabel` the file input; `fault` is told below. `submit` stands before
 * the button "Choose a file", `children` after it.
 */
export function DropBox({
  label,
  hasVisibleLabel = false,
  fileLabel,
  rows,
  placeholder,
  value,
  fault,
  onChange,
  onFile,
  submit,
  children,
  className,
}: {
  label: string;
  hasVisibleLabel?: boolean;
  fileLabel: string;
  rows: number;
  placeholder?: string;
  value: string;
  fault: string;
  onChange: (text: string) => void;
  onFile: (file: File) => void;
  submit?: ReactNode;
  children?: ReactNode;
  className?: string | undefined;
}) {
  const id = useId();
  return (
    <div className={classes(styles.box, className)}>
      <label htmlFor={id} className={hasVisibleLabel ? undefined : 'visually-hidden'}>
        {label}
      </label>
      <textarea
        id={id}
        rows={rows}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        placeholder={placeholder}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const file = event.dataTransfer.files[0];
          if (!file) return;
          event.preventDefault();
          event.stopPropagation();
          onFile(file);
        }}
      />
      <div className={styles.actions}>
        {submit}
        <FileButton
          size="sm"
          icon={<FileUp aria-hidden />}
          accept={TEXT_FILES}
          fileLabel={fileLabel}
          onFile={onFile}
        >
          {words.chooseFile}
        </FileButton>
        {children}
      </div>
      {fault ? (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}
