import { FileUp } from 'lucide-react';
import { useId, useState } from 'react';
import * as common from '#words/common';
import * as words from '#words/features/files/import';
import { Button } from '../../../ui/button';
import { classes } from '../../../ui/classes';
import { Dialog } from '../../../ui/dialog/dialog';
import { FileButton, TEXT_FILES } from '../../../ui/files/file-button';
import { RepairView } from '../repair/repair-view';
import styles from './import-dialog.module.css';
import { ImportFailure } from './import-failure';
import type { ImportStart } from './import-file';
import { RecordList } from './record-list';
import { useImport } from './use-import';

type Props = {
  open: boolean;
  onClose: () => void;
  /** Opens a link that was pasted in place of JSON, by its payload. Must keep its identity. */
  onLink: (payload: string) => void;
  /** What was dropped or pasted on the page, to look at first. A new object starts the dialog anew. */
  initial?: ImportStart | undefined;
};

/** Opens a manifest from pasted text or a file, as a new draft. */
export function ImportDialog({ open, initial, ...rest }: Props) {
  const [seen, setSeen] = useState({ open, initial, count: 0 });
  if (seen.open !== open || seen.initial !== initial) setSeen({ open, initial, count: seen.count + 1 });
  return open ? <OpenDialog key={seen.count} initial={initial} {...rest} /> : null;
}

function OpenDialog({ onClose, onLink, initial }: Omit<Props, 'open'>) {
  const id = useId();
  const [isOver, setOver] = useState(false);
  const state = useImport(onClose, onLink, initial);
  const { form, box, failure, isChanged, records, repair } = state;
  const isStepAside = records !== undefined || (state.isRepairShown && repair !== undefined);
  const field = form.register('text', { onChange: state.markChanged });

  const chooseButton = (
    <FileButton
      icon={<FileUp aria-hidden />}
      accept={TEXT_FILES}
      fileLabel={words.manifestFile}
      onFile={(file) => state.takeFile([file])}
    >
      {words.chooseFile}
    </FileButton>
  );
  return (
    <Dialog
      open
      onClose={onClose}
      size={isStepAside && !records ? 'xl' : 'lg'}
      title={words.importManifest}
      description={words.opensAsDraft}
      footer={
        isStepAside ? (
          <>
            <Button onClick={state.back}>{words.backToText}</Button>
            {records ? null : (
              <Button variant="primary" onClick={state.applyRepair}>
                {words.useRepair}
              </Button>
            )}
          </>
        ) : (
          <>
            <span className={styles.footerStart}>{chooseButton}</span>
            <Button onClick={onClose}>{common.cancel}</Button>
            <Button variant="primary" type="submit" form={id}>
              {words.doImport}
            </Button>
          </>
        )
      }
    >
      {records ? <RecordList records={records.records} others={records.others} onPick={state.pick} /> : null}
      {isStepAside && !records && repair ? <RepairView {...repair} /> : null}
      <form
        id={id}
        noValidate
        hidden={isStepAside}
        className={classes(styles.form, isOver && styles.over)}
        onSubmit={(event) => {
          event.preventDefault();
          state.submit();
        }}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(event.dataTransfer.types.includes('Files'));
        }}
        onDragLeave={(event) => {
          if (!event.currentTarget.contains(event.relatedTarget as Node | null)) setOver(false);
        }}
        onDrop={(event) => {
          setOver(false);
          if (event.dataTransfer.files.length === 0) return;
          event.preventDefault();
          event.stopPropagation();
          state.takeFile(event.dataTransfer.files);
        }}
      >
        <label className={styles.label} htmlFor={`${id}-text`}>
          {words.manifestJson}
        </label>
        <textarea
          {...field}
          ref={(element) => {
            field.ref(element);
            box.current = element;
          }}
          id={`${id}-text`}
          className={styles.box}
          rows={12}
          data-autofocus
          wrap="off"
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          placeholder={'{\n  "client_name": "com.example.MyConnector"\n}'}
          aria-invalid={failure ? true : undefined}
          aria-describedby={failure ? `${id}-failure` : `${id}-hint`}
          onPaste={state.takePaste}
        />
        <p id={`${id}-hint`} className={styles.hint}>
          {words.pasteOrDrop}
        </p>
        {failure ? (
          <ImportFailure
            key={failure.count}
            id={`${id}-failure`}
            fileName={failure.fileName}
            message={failure.message}
            place={failure.place}
            guess={failure.guess}
            onTakeGuess={state.takeGuess}
            repairMessage={state.repairMessage}
            onShowRepair={repair && state.showRepair}
            onShowPlace={failure.place && !isChanged ? state.showPlace : undefined}
          />
        ) : null}
      </form>
    </Dialog>
  );
}
