import { type ComponentType, use } from 'react';
import * as words from '#words/app/pictures/form-parts';
import type { Parts } from '../../features/form/form-parts';
import { LazyWhy } from '../../features/problems/lazy-why';
import { whenIdle } from '../../lib/after-paint';
import { IdlePart } from '../../ui/part/idle-part';
import type { Load } from '../../ui/part/on-demand';
import { Part } from '../../ui/part/part';
import { Prerendered, standing } from '../prerendered';
// They stand in the built page, before their code comes.
import '../../ui/card/card.module.css';
import './parts.module.css';

const loadWebhookParts = async () => (await import('./parts')).WebhookParts;
const loadRetentionPart = async () => (await import('./parts')).RetentionPart;
const loadLogoPart = async () => (await import('./parts')).LogoPart;

/** For what stands in the built page: taken over once the page has nothing better to do. */
const takenOver = (load: Load<object>) =>
  standing(async () => {
    await new Promise<void>((resolve) => void whenIdle(resolve));
    return load();
  });

/** A part whose code is asked for once the form can be typed in. What the built page shows of it stays until then. */
function Later({
  name,
  load,
  standing: Standing,
}: {
  name: string;
  load: Load<object>;
  standing: ComponentType;
}) {
  if (!use(Prerendered)) return <IdlePart name={name} load={load} props={{}} />;
  return (
    <Part name={name}>
      <Standing />
    </Part>
  );
}

const StandingWebhookParts = takenOver(loadWebhookParts);
const StandingRetentionPart = takenOver(loadRetentionPart);
const StandingLogoPart = takenOver(loadLogoPart);

/** What the form shows of other features, loaded after the form. */
export const FORM_PARTS: Parts = {
  sections: {
    webhooks: <Later name={words.webhookParts} load={loadWebhookParts} standing={StandingWebhookParts} />,
  },
  fields: {
    '/logo_uri': <Later name={words.logoPicture} load={loadLogoPart} standing={StandingLogoPart} />,
    '/capabilities/webhooks/retry/retention_time': (
      <Later name={words.retryPicture} load={loadRetentionPart} standing={StandingRetentionPart} />
    ),
  },
  why: (problem, onSilence) => <LazyWhy problem={problem} onSilence={onSilence} />,
};
