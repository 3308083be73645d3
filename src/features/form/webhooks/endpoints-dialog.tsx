import { useState } from 'react';
import { useForm } from 'react-hook-form';
import { manifestDocument } from '../../../document/document';
import { httpsUrlFault } from '../../../manifest/schema/formats';
import { EVENT_TYPES, schemaAt } from '../../../manifest/schema/schema';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog/dialog';
import { showToast } from '../../../ui/toast';
import field from '../field/field.module.css';
import { apply } from '../field/field-commands';
import { endpointChanges, joinAddress, presentEndpoint, suggestedPath } from './endpoints';
import styles from './endpoints-dialog.module.css';

type Fields = { address: string; mode: 'same' | 'paths'; events: { chosen: boolean; path: string }[] };

const START: Fields = {
  address: '',
  mode: 'same',
  events: EVENT_TYPES.map((event) => ({ chosen: true, path: suggestedPath(event) })),
};

/** Sets the endpoints of many events at once: one address for all, or a base address with a path for each. */
export function EndpointsDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { register, handleSubmit, watch, formState } = useForm<Fields>({ defaultValues: START });
  const [fault, setFault] = useState('');
  const { mode, events, address } = watch();
  const target = (index: number) =>
    mode === 'same' ? address.trim() : joinAddress(address.trim(), events[index]?.path.trim() ?? '');
  const submit = () => {
    const chosen = EVENT_TYPES.flatMap((event, index) =>
      events[index]?.chosen ? [[event, target(index)] as const] : [],
    );
    if (chosen.length === 0) return setFault('Tick at least one event.');
    apply(
      endpointChanges(manifestDocument.store.getState().value, new Map(chosen)),
      `${chosen.length} endpoints set`,
    );
    onClose();
    showToast({
      message: `Set the endpoint of ${chosen.length} ${chosen.length === 1 ? 'event' : 'events'}.`,
      action: { label: 'Undo', run: manifestDocument.undo },
    });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title="Set all endpoints"
      description="Events that the manifest does not have yet are added. Retries and headers stay as they are."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" type="submit" form="endpoints">
            Set endpoints
          </Button>
        </>
      }
    >
      <form id="endpoints" className={styles.form} onSubmit={handleSubmit(submit)} noValidate>
        <fieldset className={styles.modes}>
          <legend className="visually-hidden">How</legend>
          <label>
            <input type="radio" value="same" {...register('mode')} /> One address for all events
          </label>
          <label>
            <input type="radio" value="paths" {...register('mode')} /> A base address, and a path per event
          </label>
        </fieldset>
        <div className={field.field}>
          <label className={field.label} htmlFor="endpoints-address">
            {mode === 'same' ? 'Address' : 'Base address'}
          </label>
          <input
            id="endpoints-address"
            className={field.input}
            inputMode="url"
            placeholder="https://connector.example.com/liveperson"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={formState.errors.address ? true : undefined}
            aria-describedby="endpoints-fault"
            {...register('address', { validate: addressFault })}
          />
        </div>
        <ul className={styles.events}>
          {EVENT_TYPES.map((event, index) => (
            <li key={event} className={styles.event}>
              <label>
                <input type="checkbox" {...register(`events.${index}.chosen`)} />{' '}
                {schemaAt(['capabilities', 'webhooks', event])?.title}
              </label>
              {mode === 'paths' ? (
                <input
                  className={field.input}
                  aria-label={`Path for ${event}`}
                  spellCheck={false}
                  {...register(`events.${index}.path`)}
                />
              ) : null}
              <code className={styles.result}>
                {address.trim() && events[index]?.chosen
                  ? target(index)
                  : (presentEndpoint(manifestDocument.store.getState().value, event) ?? 'Not set')}
              </code>
            </li>
          ))}
        </ul>
        <p id="endpoints-fault" role="alert" className={styles.fault}>
          {formState.errors.address?.message ?? fault}
        </p>
      </form>
    </Dialog>
  );
}

function addressFault(address: string): string | true {
  const wanted = address.trim();
  if (wanted === '') return 'Type the address that receives the events.';
  if (/^http:/i.test(wanted)) return 'Start the address with https://: the platform sends to no other.';
  return httpsUrlFault(wanted)
    ? 'Type a full address, such as https://connector.example.com/liveperson.'
    : true;
}
