import { type ClipboardEvent, useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import * as words from '#words/features/files/import';
import type { ImportRecord } from '../../../manifest/import/records';
import { weightRefusal } from '../../../manifest/import/weight';
import { useRepair } from '../repair/use-repair';
import { applyImport } from './apply-import';
import { type ImportStart, openIfManifest, readFile } from './import-file';
import { asItCame, asShown } from './pasted-text';
import { type Failure, type Records, readOrLink, readStart, type Source } from './read-start';
import { selectPlace } from './select-place';

/** What stood in the box when the dialog was closed, as long as the page lives; an import empties it. */
let unsavedText = '';

/** What the import dialog knows and can do. The text box's text is held by react-hook-form and never replaced by a failure. */
export function useImport(
  onClose: () => void,
  onLink: (payload: string) => void,
  initial: ImportStart | undefined,
) {
  const form = useForm({ defaultValues: { text: asShown(initial?.text ?? unsavedText) } });
  // What was typed or pasted and not imported stands there again when the dialog is opened anew.
  useEffect(
    () => () => {
      unsavedText = form.getValues('text');
    },
    [form],
  );
  const box = useRef<HTMLTextAreaElement | null>(null);
  const sources = useRef<Source[]>(initial?.text === undefined ? [] : [{ ...initial, text: initial.text }]);
  const latestFile = useRef(0);
  /** What the list of records was read from. */
  const picked = useRef<Source>({ ...initial, text: initial?.text ?? '' });
  const [first] = useState(() => readStart(initial));
  const [failure, setFailure] = useState<Failure | undefined>(first.failure);
  const [records, setRecords] = useState<Records | undefined>(first.records);
  const [isChanged, setChanged] = useState(false);
  const [isRepairShown, showRepair] = useState(false);
  const { repair, message: repairMessage } = useRepair(failure?.source?.text);
  // Links come in here too: dropped or pasted on the page.
  useEffect(() => {
    if (first.payload !== undefined) onLink(first.payload);
  }, [first, onLink]);
  // A file that is still being read when the dialog closes is not imported.
  useEffect(
    () => () => {
      latestFile.current += 1;
    },
    [],
  );

  const fail = (next: Omit<Failure, 'count'>) => {
    setFailure((last) => ({ ...next, count: (last?.count ?? 0) + 1 }));
    setChanged(false);
  };
  const currentSource = (): Source => {
    const shown = form.getValues('text');
    const text = asItCame(
      shown,
      sources.current.map((source) => source.text),
    );
    return sources.current.findLast((source) => source.text === text) ?? { text };
  };
  const finish = (text: string, source: Source, hadByteOrderMark: boolean) => {
    form.setValue('text', '');
    void applyImport(text, {
      source: source.fileName ?? words.pastedText,
      repairs: source.repairs ?? [],
      hadByteOrderMark,
      wasUtf16: source.wasUtf16 ?? false,
    }).then(onClose);
  };

  const read = (source: Source) => {
    picked.current = source;
    showRepair(false);
    const reading = readOrLink(source.text);
    setRecords(reading.kind === 'records' ? reading : undefined);
    if (reading.kind === 'link') onLink(reading.payload);
    else if (reading.kind === 'manifest') finish(reading.text, source, reading.hadByteOrderMark);
    else if (reading.kind === 'failure')
      fail({ ...reading, fileName: source.fileName, source: reading.place && source });
    else setFailure(undefined);
  };

  const takeFile = async (files: ArrayLike<File>) => {
    const file = files[0];
    if (!file) return;
    if (files.length > 1) {
      fail({ message: words.oneAtATime(files.length) });
      return;
    }
    latestFile.current += 1;
    const turn = latestFile.current;
    const start = await readFile(file);
    if (turn !== latestFile.current) return;
    const { text, error } = start;
    if (text === undefined) fail({ message: error ?? '', fileName: file.name, guess: start.guess });
    else if (await openIfManifest(start)) onClose();
    else {
      sources.current.push({ ...start, text });
      form.setValue('text', asShown(text));
      read({ ...start, text });
    }
  };

  return {
    form,
    box,
    failure,
    records,
    /** True once the text was changed after the failure: its place may have moved. */
    isChanged,
    markChanged: () => setChanged(true),
    submit: () => read(currentSource()),
    takeFile: (files: ArrayLike<File>) => void takeFile(files),
    takePaste: (event: ClipboardEvent) => {
      const { files } = event.clipboardData;
      const text = event.clipboardData.getData('text/plain');
      if (text) sources.current.push({ text });
      else if (files.length > 0) {
        event.preventDefault();
        void takeFile(files);
      }
    },
    pick: (record: ImportRecord) => {
      const refusal = weightRefusal(record.text);
      if (refusal === undefined)
        return finish(record.text, picked.current, records?.hadByteOrderMark ?? false);
      setRecords(undefined);
      fail({ message: refusal });
    },
    back: () => {
      setRecords(undefined);
      showRepair(false);
    },
    /** A repair of the text that breaks, once there is one, and the text as it came. */
    repair:
      repair && failure?.source && !isChanged ? { ...repair, original: failure.source.text } : undefined,
    /** Why no repair was looked for to the end. */
    repairMessage: isChanged ? undefined : repairMessage,
    isRepairShown,
    showRepair: () => showRepair(true),
    applyRepair: () => {
      if (repair && failure?.source) read({ ...failure.source, text: repair.text, repairs: repair.repairs });
    },
    takeGuess: () => {
      const { guess: text, fileName } = failure ?? {};
      if (text === undefined) return;
      sources.current.push({ text, fileName });
      form.setValue('text', asShown(text));
      read({ text, fileName });
    },
    showPlace: () => {
      if (failure?.place && box.current) selectPlace(box.current, currentSource().text, failure.place);
    },
  };
}
