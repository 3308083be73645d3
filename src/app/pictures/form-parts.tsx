import { type ComponentType, lazy, use } from 'react';
import type { Parts } from '../../features/form/form-parts';
import { LazyWhy } from '../../features/problems/lazy-why';
import { whenIdle } from '../../lib/after-paint';
import { Part } from '../../ui/part/part';
import { useIdle } from '../../ui/use-idle';
import { Prerendered } from '../prerendered';
// They stand in the built page, before their code comes.
import '../../ui/card/card.module.css';
import './parts.module.css';

// Once the page has nothing better to do: nobody needs them in order to type.
const load = async () => {
  await new Promise<void>((resolve) => void whenIdle(resolve));
  return import('./parts');
};
const WebhookParts = lazy(async () => ({ default: (await load()).WebhookParts }));
const RetentionPart = lazy(async () => ({ default: (await load()).RetentionPart }));
const LogoPart = lazy(async () => ({ default: (await load()).LogoPart }));

type Props = { name: string; part: ComponentType };

/** A part whose code is asked for once the form can be typed in. What the built page shows of it stays until then. */
function Later(props: Props) {
  return use(Prerendered) ? <Shown {...props} /> : <WhenIdle {...props} />;
}

function Shown({ name, part: Content }: Props) {
  return (
    <Part name={name}>
      <Content />
    </Part>
  );
}

function WhenIdle(props: Props) {
  return useIdle() ? <Shown {...props} /> : null;
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
