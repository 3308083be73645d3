import { type ComponentType, lazy } from 'react';
import type { Parts } from '../../features/form/form-parts';
import { LazyWhy } from '../../features/problems/lazy-why';
import { Part } from '../../ui/part/part';
import { useIdle } from '../../ui/use-idle';

const load = () => import('./parts');
const WebhookParts = lazy(async () => ({ default: (await load()).WebhookParts }));
const RetentionPart = lazy(async () => ({ default: (await load()).RetentionPart }));
const LogoPart = lazy(async () => ({ default: (await load()).LogoPart }));

/** A part whose code is asked for once the form can be typed in. */
function Later({ name, part: Content }: { name: string; part: ComponentType }) {
  return useIdle() ? (
    <Part name={name}>
      <Content />
    </Part>
  ) : null;
}

/** What the form shows of other features, loaded after the form. */
export const FORM_PARTS: Parts = {
  sections: {
    webhooks: <Later name="The test of the endpoints and the map of the messages" part={WebhookParts} />,
  },
  fields: {
    '/logo_uri': <Later name="The picture of the logo" part={LogoPart} />,
    '/capabilities/webhooks/retry/retention_time': (
      <Later name="The picture of the retries" part={RetentionPart} />
    ),
  },
  why: (problem, onSilence) => <LazyWhy problem={problem} onSilence={onSilence} />,
};
