import { type ComponentType, lazy, Suspense } from 'react';
import type { Parts } from '../../features/form/form-parts';
import { useIdle } from '../../ui/use-idle';

const load = () => import('./parts');
const WebhookParts = lazy(async () => ({ default: (await load()).WebhookParts }));
const RetentionPart = lazy(async () => ({ default: (await load()).RetentionPart }));
const LogoPart = lazy(async () => ({ default: (await load()).LogoPart }));

/** A part whose code is asked for once the form can be typed in. */
function Later({ part: Part }: { part: ComponentType }) {
  return useIdle() ? (
    <Suspense>
      <Part />
    </Suspense>
  ) : null;
}

/** What the form shows of other features, loaded after the form. */
export const FORM_PARTS: Parts = {
  sections: { webhooks: <Later part={WebhookParts} /> },
  fields: {
    '/logo_uri': <Later part={LogoPart} />,
    '/capabilities/webhooks/retry/retention_time': <Later part={RetentionPart} />,
  },
};
