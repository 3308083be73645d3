import { Download, ServerCog } from 'lucide-react';
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
    <FoldingCard icon={<ServerCog aria-hidden />} title="A receiver that checks the signature">
      <p>
        One file for Node 18 or later, without packages. It compares the signature in constant time, answers
        200 at once, and 401 where the signature is wrong. Start it with the same secret; it listens on port{' '}
        {RECEIVER_PORT}:
      </p>
      <pre className={styles.code}>
        read -rs CLIENT_SECRET && export CLIENT_SECRET{'\n'}node {RECEIVER_FILE}
      </pre>
      <CodeBlock
        title={RECEIVER_FILE}
        copyLabel="Copy the receiver"
        copied="Receiver copied to the clipboard."
        text={RECEIVER}
        mark="receiver"
      >
        <Button size="sm" icon={<Download />} aria-label="Download the receiver" onClick={save}>
          Download
        </Button>
      </CodeBlock>
    </FoldingCard>
  );
}
