import { useMemo, useState } from 'react';
import * as words from '#words/features/endpoint-test';
import { useDocument } from '../../document/document';
import { webhookTests } from '../../manifest/endpoint-test/tests-of';
import { Dialog } from '../../ui/dialog/dialog';
import styles from './endpoint-test.module.css';
import { EventTest } from './event-test';
import { ReceiverCard } from './receiver-card';
import { START, type TestSettings } from './settings';
import { SettingsForm } from './settings-form';

/**
 * For each webhook of the open draft a notification and the command that sends it, signed as the platform signs. The secret is
 * state of this dialog and of nothing else: closing it forgets the secret.
 */
export function EndpointTestDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const value = useDocument((state) => state.value);
  const tests = useMemo(() => webhookTests(value), [value]);
  const [settings, setSettings] = useState<TestSettings>(START);
  const [now] = useState(() => Date.now());
  return (
    <Dialog
      open={open}
      onClose={onClose}
      size="lg"
      title={words.testEndpoints}
      description={words.sendsNothing}
    >
      <div className={styles.dialog}>
        {tests.length === 0 ? (
          <p>{words.noWebhook}</p>
        ) : (
          <>
            <SettingsForm settings={settings} onChange={setSettings} />
            <div className={styles.cards}>
              {tests.map((test, index) => (
                <EventTest
                  key={test.pointer}
                  test={test}
                  settings={settings}
                  now={now}
                  isOpenFirst={index === 0}
                />
              ))}
              <ReceiverCard />
            </div>
          </>
        )}
      </div>
    </Dialog>
  );
}
