import { useId, useState } from 'react';
import * as words from '#words/features/compare';
import { latestOnly } from '../../lib/latest';
import { readTextFile } from '../../manifest/import/read-file';
import { DropBox } from '../../ui/files/drop-box';
import styles from './side-picker.module.css';
import type { SourceGroup, SourceKey } from './sources';

/** Chooses what one side shows; for a text from elsewhere, with a box to paste it into. */
export function SidePicker({
  label,
  groups,
  value,
  pasted,
  onChange,
  onPaste,
}: {
  label: string;
  groups: readonly SourceGroup[];
  value: SourceKey;
  pasted: string;
  onChange: (key: SourceKey) => void;
  onPaste: (text: string) => void;
}) {
  const id = useId();
  return (
    <div className={styles.side}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        className={styles.select}
        value={value}
        onChange={(event) => onChange(event.target.value as SourceKey)}
      >
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.options.map((option) => (
              <option key={option.key} value={option.key}>
                {option.label}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {value === 'pasted' ? <PastedText side={label} text={pasted} onText={onPaste} /> : null}
    </div>
  );
}

function PastedText({ side, text, onText }: { side: string; text: string; onText: (text: string) => void }) {
  const [fault, setFault] = useState('');
  const [files] = useState(latestOnly);
  const take = (next: string) => {
    files.drop();
    setFault('');
    // A byte order mark is how a file was saved, not what it says.
    onText(next.replace(/^\uFEFF/, ''));
  };
  const takeFile = (file: File) =>
    void files.run(readTextFile(file), (read) => (read.ok ? take(read.text) : setFault(read.message)));
  return (
    <DropBox
      className={styles.pasted}
      label={words.pastedJson(side)}
      fileLabel={words.fileOf(side)}
      rows={4}
      placeholder={words.pasteHere}
      value={text}
      fault={fault}
      onChange={take}
      onFile={takeFile}
    />
  );
}
