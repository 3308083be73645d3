import { useState } from 'react';
import { useForm } from 'react-hook-form';
import * as common from '#words/common';
import * as words from '#words/features/form/all-webhooks';
import { manifestDocument } from '../../../document/document';
import { httpsUrlFault } from '../../../manifest/schema/formats/formats';
import { schemaAt } from '../../../manifest/schema/schema';
import { headerLine } from '../../../manifest/secrets/header-line';
import { Button } from '../../../ui/button';
import { Dialog } from '../../../ui/dialog/dialog';
import { showToast } from '../../../ui/toast';
import field from '../field/field.module.css';
import { apply } from '../field/field-commands';
import {
  joinAddress,
  presentEndpoint,
  settableEvents,
  suggestedPath,
  type WebhookSettings,
  webhookChanges,
} from './all-webhooks';
import styles from './all-webhooks-dialog.module.css';

type Fields = {
  address: string;
  mode: 'same' | 'paths';
  retries: string;
  headerName: string;
  headerValue: string;
  events: { name: string; chosen: boolean; path: string }[];
};

/** More rows than this would stop the page for seconds; the other events are set with them. */
const SHOWN = 50;

/** Sets address, retries and a header of many webhooks at once; what is left empty stays as it is. */
export function AllWebhooksDialog({ open, onClose }: { open: boolean; onClose: () => void }) {
  const { value } = manifestDocument.store.getState();
  const [names] = useState(() => settableEvents(value));
  const { register, handleSubmit, watch, formState } = useForm<Fields>({
    defaultValues: {
      address: '',
      mode: 'same',
      retries: '',
      headerName: '',
      headerValue: '',
      events: names.map((name) => ({ name, chosen: true, path: suggestedPath(name) })),
    },
  });
  const [fault, setFault] = useState('');
  const fields = watch();
  const settings = (index: number) => settingsOf(fields, index);
  const submit = () => {
    const chosen = names.flatMap((name, index) =>
      fields.events[index]?.chosen ? [[name, settings(index)] as const] : [],
    );
    if (chosen.length === 0) return setFault(words.tickOne);
    if (Object.keys(chosen[0]?.[1] ?? {}).length === 0) return setFault(words.fillInOne);
    const changes = webhookChanges(value, new Map(chosen));
    if (changes.length === 0) return setFault(words.needsAddress);
    apply(changes, words.webhooksSet(chosen.length));
    onClose();
    showToast({
      message: words.webhooksSetTo(chosen.length, inWords(settings(0))),
      action: { label: common.undo, run: () => void manifestDocument.undo() },
    });
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={words.setAllWebhooks}
      description={words.staysWhereEmpty}
      footer={
        <>
          <Button onClick={onClose}>{common.cancel}</Button>
          <Button variant="primary" type="submit" form="all-webhooks">
            {words.setWebhooks}
          </Button>
        </>
      }
    >
      <form id="all-webhooks" className={styles.form} onSubmit={handleSubmit(submit)} noValidate>
        <div className={field.field}>
          <label className={field.label} htmlFor="all-address">
            {fields.mode === 'same' ? words.address : words.baseAddress}
          </label>
          <input
            id="all-address"
            className={field.input}
            inputMode="url"
            data-autofocus
            placeholder="https://connector.example.com/liveperson"
            autoComplete="off"
            spellCheck={false}
            aria-invalid={formState.errors.address ? true : undefined}
            aria-describedby="all-address-fault"
            {...register('address', { validate: addressFault })}
          />
          <p id="all-address-fault" role="alert" className={styles.fault}>
            {formState.errors.address?.message}
          </p>
          <fieldset className={styles.modes}>
            <legend className="visually-hidden">{words.how}</legend>
            <label>
              <input type="radio" value="same" {...register('mode')} /> {words.oneAddress}
            </label>
            <label>
              <input type="radio" value="paths" {...register('mode')} /> {words.pathPerEvent}
            </label>
          </fieldset>
        </div>
        <div className={styles.more}>
          <label className={field.label}>
            {words.retries}
            <select className={field.input} {...register('retries')}>
              <option value="">{words.asTheyAre}</option>
              {[0, 1, 2, 3, 4, 5].map((count) => (
                <option key={count} value={count}>
                  {count === 0 ? words.droppedAtFirst : count}
                </option>
              ))}
            </select>
          </label>
          <label className={field.label}>
            {words.headerName}
            <input
              className={field.input}
              autoComplete="off"
              spellCheck={false}
              placeholder="X-Api-Key"
              {...register('headerName')}
            />
          </label>
          <label className={field.label}>
            {words.headerValue}
            <input
              className={field.input}
              autoComplete="off"
              spellCheck={false}
              {...register('headerValue')}
            />
          </label>
        </div>
        <ul className={styles.events} aria-label={words.events}>
          {names.slice(0, SHOWN).map((event, index) => (
            <li key={event} className={styles.event}>
              <label>
                <input type="checkbox" {...register(`events.${index}.chosen`)} />{' '}
                {schemaAt(['capabilities', 'webhooks', event])?.title ?? event}
              </label>
              {fields.mode === 'paths' ? (
                <input
                  className={field.input}
                  aria-label={words.pathFor(event)}
                  spellCheck={false}
                  {...register(`events.${index}.path`)}
                />
              ) : null}
              <code className={styles.result}>
                {(fields.events[index]?.chosen ? settings(index).endpoint : undefined) ??
                  presentEndpoint(value, event) ??
                  words.notSet}
              </code>
            </li>
          ))}
        </ul>
        {names.length > SHOWN ? <p>{words.setToo(names.length - SHOWN)}</p> : null}
        <p role="alert" className={styles.fault}>
          {fault}
        </p>
      </form>
    </Dialog>
  );
}

function settingsOf(
  { address, mode, retries, headerName, headerValue, events }: Fields,
  index: number,
): WebhookSettings {
  const base = address.trim();
  const path = events[index]?.path.trim() ?? '';
  // A whole line that was pasted as the name is name and value.
  const line = headerValue === '' ? headerLine(headerName) : undefined;
  const header = line ?? { name: headerName.trim(), value: headerValue };
  return {
    ...(base === '' ? {} : { endpoint: mode === 'same' ? base : joinAddress(base, path) }),
    ...(retries === '' ? {} : { retries: Number(retries) }),
    ...(header.name === '' ? {} : { header }),
  };
}

/** "address, retries, header X-Api-Key" */
function inWords({ endpoint, retries, header }: WebhookSettings): string {
  return [
    endpoint !== undefined && words.setAddress,
    retries !== undefined && words.setRetries,
    header && words.setHeader(header.name),
  ]
    .filter(Boolean)
    .join(', ');
}

function addressFault(address: string): string | true {
  const wanted = address.trim();
  if (wanted === '') return true;
  if (/^http:/i.test(wanted)) return words.needsHttps;
  return httpsUrlFault(wanted) ? words.needsFullAddress : true;
}
