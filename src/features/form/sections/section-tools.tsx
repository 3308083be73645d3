import { Waypoints } from 'lucide-react';
import { use, useState } from 'react';
import * as words from '#words/features/form/sections';
import * as webhookWords from '#words/features/form/webhooks';
import { useDocument } from '../../../document/document';
import { fitsType } from '../../../lib/json/json-value';
import { valueAt } from '../../../lib/json/pointer';
import type { Section, SectionId } from '../../../manifest/schema/sections';
import { Button } from '../../../ui/button';
import { IdlePart } from '../../../ui/part/idle-part';
import { type Load, onDemand } from '../../../ui/part/on-demand';
import { Part } from '../../../ui/part/part';
import { FormParts } from '../form-parts';
import styles from './section-tools.module.css';

const AllWebhooksDialog = onDemand(
  async () => (await import('../webhooks/all-webhooks-dialog')).AllWebhooksDialog,
);

function SetAllWebhooks() {
  const [open, setOpen] = useState(false);
  const blocked = useDocument(({ value }) =>
    ['/capabilities', '/capabilities/webhooks'].some(
      (pointer) => !fitsType(valueAt(value, pointer), 'object'),
    ),
  );
  if (blocked) return null;
  return (
    <>
      <Button icon={<Waypoints />} onClick={() => setOpen(true)}>
        {words.setAllWebhooks}
      </Button>
      {open ? (
        <Part name={words.dialogPart} look="dialog" onClose={() => setOpen(false)}>
          <AllWebhooksDialog open onClose={() => setOpen(false)} />
        </Part>
      ) : null}
    </>
  );
}

/** Folded away until somebody wants it, and loaded once the page is idle. */
function Fold({ label, load }: { label: string; load: Load<object> }) {
  return (
    <details className={styles.fold}>
      <summary>{label}</summary>
      <IdlePart name={label} load={load} props={{}} />
    </details>
  );
}

const loadAddTranslation = async () => (await import('./add-translation')).AddTranslationForm;
const loadAddEvent = async () => (await import('../webhooks/add-event')).AddEventForm;
const AddTranslation = () => <Fold label={words.nameInAnotherLanguage} load={loadAddTranslation} />;
const AddEvent = () => <Fold label={webhookWords.anotherEvent} load={loadAddEvent} />;

type Place = 'top' | 'bottom';

const TOOLS: Record<Place, Partial<Record<SectionId, () => React.ReactNode>>> = {
  top: { webhooks: SetAllWebhooks },
  bottom: { app: AddTranslation, webhooks: AddEvent },
};

/** What a section offers beyond its fields, above or below them. */
export function SectionTools({ section, at }: { section: Section; at: Place }) {
  const Tools = TOOLS[at][section.id];
  const parts = use(FormParts).sections?.[section.id];
  if (at === 'bottom') return Tools ? <Tools /> : null;
  if (!Tools && !parts) return null;
  return (
    <div className={styles.tools}>
      {Tools ? <Tools /> : null}
      {parts}
    </div>
  );
}
