import { type RefObject, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import * as words from '#words/features/json';
import type { TextRange } from '../../lib/json/places';
import { isApple } from '../../lib/platform';
import { followAttention } from './follow';
import styles from './json-pane.module.css';
import type { CreateCodeEditor } from './load-editor';
import type { CodeHandle } from './view-handle';

const never = () => () => {};

/** The code editor with its line of keys. Goes on at `left`, where the plain view had the focus. */
export function CodeView({
  create,
  code,
  left,
  isWrapped,
  onFail,
}: {
  create: CreateCodeEditor;
  code: RefObject<CodeHandle | null>;
  left: RefObject<TextRange | null>;
  isWrapped: boolean;
  onFail: () => void;
}) {
  const host = useRef<HTMLDivElement>(null);
  const fail = useRef(onFail);
  const [tabLeaves, setTabLeaves] = useState(true);
  useLayoutEffect(() => {
    if (!host.current) return;
    let handle: CodeHandle;
    try {
      handle = create(host.current, { onTabMode: setTabLeaves });
    } catch {
      return fail.current();
    }
    code.current = handle;
    if (left.current) handle.goTo(left.current);
    left.current = null;
    const stop = followAttention(host.current, handle);
    return () => {
      stop();
      code.current = null;
      handle.dispose();
    };
  }, [create, code, left]);
  useLayoutEffect(() => code.current?.setWrap(isWrapped), [code, isWrapped]);
  return (
    <div className={styles.code}>
      <div ref={host} className={styles.host} />
      <Keys tabLeaves={tabLeaves} />
    </div>
  );
}

/** The line of keys below the text: there before the editor is, so that nothing moves when it comes. */
export function Keys({ tabLeaves }: { tabLeaves: boolean }) {
  // The built page knows no system.
  const isMac = useSyncExternalStore(
    never,
    () => isApple,
    () => false,
  );
  const tabKey = isMac ? words.tabKeyOnMac : words.tabKey;
  const fieldKey = isMac ? words.fieldKeyOnMac : words.fieldKey;
  return (
    <p className={styles.hint}>
      {tabLeaves ? words.tabLeaves(tabKey) : words.tabIndents(tabKey)}
      {` ${words.keyToField(fieldKey)}`}
    </p>
  );
}
