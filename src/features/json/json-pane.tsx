import { useEffect, useRef, useState } from 'react';
import { useAttention, useDocument } from '../../document/document';
import type { TextRange } from '../../lib/json/places';
import { CodeView, Keys } from './code-view';
import styles from './json-pane.module.css';
import { lineEnds } from './line-ends';
import { useEditorModule } from './load-editor';
import { FailedBar, MixedEndsBar, SyntaxBar } from './notices';
import { PaneHeader } from './pane-header';
import { PlainView } from './plain-view';
import type { CodeHandle, ViewHandle } from './view-handle';

// The built page knows no screen, and shows no JSON where it is narrow.
const isNarrow = () => typeof matchMedia === 'function' && matchMedia('(max-width: 40rem)').matches;

/** The document's text, live: as plain text first, in the code editor as soon as that has loaded. */
export function JsonPane() {
  const { state, ask, giveUp } = useEditorModule();
  const isMixed = useDocument(({ text }) => lineEnds(text) === 'mixed');
  const [isWrapped, setWrapped] = useState(isNarrow);
  const plain = useRef<ViewHandle>(null);
  const code = useRef<CodeHandle>(null);
  const left = useRef<TextRange>(null);
  const hasEditor = state.status === 'ready' && !isMixed;
  const goTo = (offset: number) => (code.current ?? plain.current)?.goTo({ offset, length: 0 });
  const isAsked = useAttention(({ jump }) => jump?.to === 'json');
  useEffect(() => {
    if (isAsked) ask();
  });
  return (
    <section aria-label="JSON" className={styles.pane} onPointerEnter={ask} onFocus={ask}>
      <PaneHeader
        code={code}
        hasEditor={hasEditor}
        isReadOnly={state.status === 'none'}
        isWrapped={isWrapped}
        onWrap={setWrapped}
      />
      <SyntaxBar onGo={goTo} />
      {isMixed ? <MixedEndsBar /> : null}
      {state.status === 'failed' && !isMixed ? <FailedBar /> : null}
      {hasEditor ? (
        <CodeView create={state.create} code={code} left={left} isWrapped={isWrapped} onFail={giveUp} />
      ) : (
        <>
          <PlainView view={plain} left={left} isWrapped={isWrapped} />
          {state.status === 'loading' ? <Keys tabLeaves /> : null}
        </>
      )}
    </section>
  );
}
