import { lazy, Suspense } from 'react';
import type { Parts } from '../../features/form/form-parts';

const load = () => import('./parts');
const WebhookParts = lazy(async () => ({ default: (await load()).WebhookParts }));
const RetentionPart = lazy(async () => ({ default: (await load()).RetentionPart }));
const LogoPart = lazy(async () => ({ default: (await load()).LogoPart }));

/** What the form shows of other features, loaded after the form. */
export const FORM_PARTS: Parts = {
  sections: {
    webhooks: (
      <Suspense>
        <WebhookParts />
      </Suspense>
    ),
  },
  fields: {
    '/logo_uri': (
      <Suspense>
        <LogoPart />
      </Suspense>
    ),
    '/capabilities/webhooks/retry/retention_time': (
      <Suspense>
        <RetentionPart />
      </Suspense>
    ),
  },
};
