import { Waypoints } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import type { Section, SectionId } from '../../manifest/sections';
import { Button } from '../../ui/button';
import { AddTranslation } from './add-translation';

const EndpointsDialog = lazy(async () => ({ default: (await import('./endpoints-dialog')).EndpointsDialog }));

function SetEndpoints() {
  const [open, setOpen] = useState(false);
  return (
    <div>
      <Button icon={<Waypoints />} onClick={() => setOpen(true)}>
        Set all endpoints
      </Button>
      {open ? (
        <Suspense>
          <EndpointsDialog open onClose={() => setOpen(false)} />
        </Suspense>
      ) : null}
    </div>
  );
}

const TOOLS: Partial<Record<SectionId, () => React.ReactNode>> = {
  app: AddTranslation,
  webhooks: SetEndpoints,
};

/** What a section offers beyond its fields. */
export function SectionTools({ section }: { section: Section }) {
  const Tools = TOOLS[section.id];
  return Tools ? <Tools /> : null;
}
