import { AlignLeft, ArrowLeftToLine, Copy, FoldVertical, UnfoldVertical, WrapText } from 'lucide-react';
import { type ComponentProps, type ReactNode, type RefObject, useMemo } from 'react';
import * as words from '#words/features/json';
import { jumpTo } from '../../document/attention';
import { useAttention, useDocument } from '../../document/document';
import { useSettled } from '../../document/settled';
import { utf8Length } from '../../lib/text/utf8-length';
import { Button } from '../../ui/button';
import { copyJson, formatJson } from './commands';
import styles from './json-pane.module.css';
import type { CodeHandle } from './view-handle';

/** Title, size and commands of the pane. Folding waits for the code editor, which alone can do it. */
export function PaneHeader({
  code,
  hasEditor,
  isReadOnly,
  isWrapped,
  onWrap,
}: {
  code: RefObject<CodeHandle | null>;
  hasEditor: boolean;
  /** No code editor will come. */
  isReadOnly: boolean;
  isWrapped: boolean;
  onWrap: (isOn: boolean) => void;
}) {
  return (
    <header className={styles.header}>
      <h2 className={styles.title}>JSON</h2>
      <Size />
      <div className={styles.commands}>
        {isReadOnly ? null : <FieldButton />}
        <Command icon={<WrapText />} aria-pressed={isWrapped} onClick={() => onWrap(!isWrapped)}>
          {words.wrap}
        </Command>
        {isReadOnly ? null : (
          <>
            <Command
              icon={<FoldVertical />}
              disabled={!hasEditor}
              onClick={() => code.current?.foldSections()}
            >
              {words.fold}
            </Command>
            <Command
              icon={<UnfoldVertical />}
              disabled={!hasEditor}
              onClick={() => code.current?.unfoldAll()}
            >
              {words.unfoldAll}
            </Command>
          </>
        )}
        <FormatButton />
        <Button size="sm" icon={<Copy />} onClick={() => void copyJson()}>
          {words.copyJson}
        </Button>
      </div>
    </header>
  );
}

function Size() {
  const text = useSettled((state) => state.text);
  const bytes = useMemo(() => utf8Length(text), [text]);
  return <span className={styles.size}>{words.bytes(bytes)}</span>;
}

/** A command that shows its name where there is room for it, and always tells it. */
function Command({
  children,
  ...rest
}: { children: string } & ComponentProps<'button'> & { icon: ReactNode }) {
  return (
    <Button size="sm" variant="ghost" title={children} {...rest}>
      <span className={styles.name}>{children}</span>
    </Button>
  );
}

function FormatButton() {
  const canFormat = useDocument(({ parsed }) => parsed.ok);
  return (
    <Command
      icon={<AlignLeft />}
      disabled={!canFormat}
      title={canFormat ? words.formatHelp : words.correctFirst}
      onClick={() => void formatJson()}
    >
      {words.format}
    </Command>
  );
}

function FieldButton() {
  const pointer = useAttention(({ focus }) => (focus?.in === 'json' ? focus.pointer : ''));
  return (
    <Command
      icon={<ArrowLeftToLine />}
      disabled={pointer === ''}
      title={pointer === '' ? words.cursorFirst : words.goToFieldOf(pointer)}
      onClick={() => jumpTo(pointer, 'field')}
    >
      {words.goToField}
    </Command>
  );
}
