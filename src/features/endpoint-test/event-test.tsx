import { CircleMinus, Webhook } from 'lucide-react';
import { useMemo, useState } from 'react';
import * as words from '#words/features/endpoint-test';
import { sampleNotification } from '../../manifest/endpoint-test/sample';
import type { WebhookTest } from '../../manifest/endpoint-test/tests-of';
import { FoldingCard } from '../../ui/card/card';
import { Notice } from '../../ui/notice/notice';
import { Quoted } from '../../ui/quoted/quoted';
import { Rich } from '../../ui/rich';
import { CodeBlock } from './code-block';
import styles from './endpoint-test.module.css';
import type { TestSettings } from './settings';
import { useCommand } from './use-command';

/** One webhook: where it goes, a sample of its event, and the command that sends it. @param now milliseconds since 1970 */
export function EventTest({
  test,
  settings,
  now,
  isOpenFirst,
}: {
  test: WebhookTest;
  settings: TestSettings;
  now: number;
  isOpenFirst: boolean;
}) {
  const [isOpen, setOpen] = useState(isOpenFirst);
  return (
    <FoldingCard
      icon={<Webhook aria-hidden />}
      title={
        <span className={styles.title}>
          <Quoted text={test.title} />
          <code>
            <Quoted text={test.address ?? words.noHttpsAddress} />
          </code>
        </span>
      }
      isOpen={isOpen}
      onToggle={setOpen}
    >
      {isOpen ? <Opened test={test} settings={settings} now={now} /> : null}
    </FoldingCard>
  );
}

function Opened({ test, settings, now }: { test: WebhookTest; settings: TestSettings; now: number }) {
  const body = useMemo(() => sampleNotification(test.event, now), [test.event, now]);
  const state = useCommand(test, body, settings);
  return (
    <>
      {test.leftOut.length > 0 ? (
        <Notice tone="warning" icon={<CircleMinus aria-hidden />}>
          <ul>
            {test.leftOut.map(({ name, reason }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: derived from one document, names may repeat.
              <li key={index}>
                <Rich
                  text={words.leftOut}
                  parts={{ name: () => <Quoted text={name} />, reason: () => reason }}
                />
              </li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {state.kind === 'ready' ? (
        <CodeBlock
          title={words.command}
          copyLabel={words.copyCommand(test.title)}
          copied={words.commandCopied}
          text={state.command}
          mark={`command ${test.event}`}
        />
      ) : null}
      {state.kind === 'none' ? <p role="status">{state.reason}</p> : null}
      {body === undefined ? null : (
        <CodeBlock
          title={words.whatItSends}
          copyLabel={words.copyNotification(test.title)}
          copied={words.notificationCopied}
          text={body}
          shown={JSON.stringify(JSON.parse(body), null, 2)}
          mark={`sample ${test.event}`}
        />
      )}
    </>
  );
}
