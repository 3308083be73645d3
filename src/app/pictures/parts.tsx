import { FlaskConical } from 'lucide-react';
import * as words from '#words/app/pictures';
import { jumpTo } from '../../document/attention';
import { noteLogoSize } from '../../document/measured-logo';
import { useSettled } from '../../document/settled';
import { LogoPicture } from '../../features/logo/logo-picture';
import { isObject } from '../../lib/json/json-value';
import { valueAt } from '../../lib/json/pointer';
import { Button } from '../../ui/button';
import { openDialog } from '../editor/open-dialog';
import styles from './parts.module.css';
import { MessageFold, MessageMap, RetryFold, RetryPicture } from './webhook-pictures';

/** Whether the manifest has an event: without one there is nothing to draw and nothing to test. */
function useHasEvents(): boolean {
  return useSettled(({ value }) => {
    const webhooks = valueAt(value, '/capabilities/webhooks');
    return isObject(webhooks) && Object.keys(webhooks).some((key) => key !== 'retry');
  });
}

// Each follows the document by itself: while its card is closed, typing draws nothing.
function DraftMap() {
  const value = useSettled((state) => state.value);
  return <MessageMap value={value} onJump={(pointer) => jumpTo(pointer, 'field')} />;
}

function DraftRetries() {
  const value = useSettled((state) => state.value);
  return <RetryPicture value={value} />;
}

/** Above the fields of the webhooks: a test of the endpoints, and where the messages go. */
export function WebhookParts() {
  if (!useHasEvents()) return null;
  return (
    <>
      <Button icon={<FlaskConical />} onClick={() => openDialog({ name: 'endpoint-test' })}>
        {words.testEndpoints}
      </Button>
      <MessageFold>
        <DraftMap />
      </MessageFold>
    </>
  );
}

/** Below the retention time: what an outage loses. */
export function RetentionPart() {
  if (!useHasEvents()) return null;
  return (
    <RetryFold>
      <DraftRetries />
    </RetryFold>
  );
}

/** Below the logo's address: the picture on request. */
export function LogoPart() {
  const address = useSettled((state) => valueAt(state.value, '/logo_uri'));
  if (typeof address !== 'string' || address === '') return null;
  return (
    <div className={styles.logo}>
      <LogoPicture key={address} address={address} onMeasured={(size) => noteLogoSize(address, size)} />
    </div>
  );
}
