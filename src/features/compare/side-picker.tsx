import { FileUp } from 'lucide-react';
import { useId, useRef, useState } from 'react';
import { decodeFile } from '../../manifest/import/decode-file';
import { sizeRefusal } from '../../manifest/import/read-import';
import { Button } from '../../ui/button';
import styles from './compare.module.css';
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
  const input = useRef<HTMLInputElement>(null);
  const [fault, setFault] = useState('');
  const take = (next: string) => {
    setFault('');
    // A byte order mark is how a file was saved, not what it says.
    onText(next.replace(/^\uFEFF/, ''));
  };
  const takeFile = async (file: File | undefined) => {
    if (!file) return;
    const read = await readText(file);
    if (read.ok) take(read.text);
    else setFault(read.message);
  };
  return (
    <div className={styles.pasted}>
      <textarea
        aria-label={`${side}: pasted JSON`}
        rows={4}
        wrap="off"
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        placeholder="Paste the JSON, or drop a file here"
        value={text}
        onChange={(event) => take(event.target.value)}
        onDragOver={(event) => event.preventDefault()}
        onDrop={(event) => {
          const file = event.dataTransfer.files[0];
          if (!file) return;
          event.preventDefault();
          event.stopPropagation();
          void takeFile(file);
        }}
      />
      <Button size="sm" icon={<FileUp aria-hidden />} onClick={() => input.current?.click()}>
        Choose a file
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        accept=".json,.txt,.manifest,application/json,text/plain"
        aria-label={`${side}: file`}
        onChange={(event) => {
          void takeFile(event.target.files?.[0]);
          // So that the same file can be chosen again once it was mended.
          event.target.value = '';
        }}
      />
      {fault ? (
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      ) : null}
    </div>
  );
}

async function readText(file: File): Promise<{ ok: true; text: string } | { ok: false; message: string }> {
  const refusal = sizeRefusal(file.size);
  if (refusal) return { ok: false, message: refusal };
  try {
    return decodeFile(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, message: 'The browser could not read this file. Try once more.' };
  }
}
