import { Download, ServerCog } from 'lucide-react';
import * as common from '#words/common';
import * as words from '#words/features/endpoint-test';
import { downloadBlob } from '../../lib/download-blob';
import { RECEIVER, RECEIVER_FILE, RECEIVER_PORT } from '../../manifest/endpoint-test/receiver';
import { Button } from '../../ui/button';
import { FoldingCard } from '../../ui/card/card';
import { CodeBlock } from './code-block';
import styles from './endpoint-test.module.css';

/** A receiver to send the commands to, or to start an endpoint from. */
export function ReceiverCard() {
  const save = () => downloadBlob(new Blob([RECEIVER], { type: 'text/javascript' }), RECEIVER_FILE);
  return (
    <FoldingCard icon={<ServerCog aria-hidden />} title={words.receiver}>
      <p>{words.receiverHelp(RECEIVER_PORT)}</p>
      <pre className={styles.code}>
        read -rs CLIENT_SECRET && export CLIENT_SECRET{'\n'}node {RECEIVER_FILE}
      </pre>
      <CodeBlock
        title={RECEIVER_FILE}
        copyLabel={words.copyReceiver}
        copied={words.receiverCopied}
        text={RECEIVER}
        mark="receiver"
      >
        <Button size="sm" icon={<Download />} aria-label={words.downloadReceiver} onClick={save}>
          {common.download}
        </Button>
      </CodeBlock>
    </FoldingCard>
  );
}
