import { useId } from 'react';
import type { UseFormReturn } from 'react-hook-form';
import * as words from '#words/features/start';
import type { QuickStart, Template } from '../../manifest/templates/templates';
import styles from './quick-start-fields.module.css';
import type { QuickStartFields as Fields } from './use-quick-start';

type Form = UseFormReturn<Fields>;

/** Client name, description and the one address that the template has a place for. All may stay empty. */
export function QuickStartFields({ form, template }: { form: Form; template: Template }) {
  return (
    <div className={styles.fields}>
      <Field form={form} name="name" label={words.clientName} placeholder="com.example.MyConnector">
        {words.clientNameHelp}
      </Field>
      <Field
        form={form}
        name="description"
        label={words.description}
        placeholder={words.descriptionExample}
      />
      {template.address === 'endpoint' ? (
        <Field
          form={form}
          name="endpoint"
          label={words.endpoint}
          type="url"
          placeholder="https://hooks.example.com/liveperson"
        >
          {words.endpointHelp}
        </Field>
      ) : null}
      {template.address === 'entry' ? (
        <Field
          form={form}
          name="entry"
          label={words.applicationAddress}
          type="url"
          placeholder="https://app.example.com/start"
        >
          {words.applicationAddressHelp}
        </Field>
      ) : null}
    </div>
  );
}

function Field({
  form,
  name,
  label,
  type = 'text',
  placeholder,
  children,
}: {
  form: Form;
  name: keyof QuickStart;
  label: string;
  type?: 'text' | 'url';
  placeholder: string;
  children?: string;
}) {
  const id = useId();
  const error = form.formState.errors[name]?.message;
  return (
    <div className={styles.field}>
      <label htmlFor={id} className={styles.label}>
        {label} <span className={styles.optional}>{words.optional}</span>
      </label>
      <input
        {...form.register(name)}
        id={id}
        type={type}
        inputMode={type}
        className={styles.input}
        placeholder={placeholder}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={name === 'description'}
        aria-invalid={error ? true : undefined}
        aria-describedby={error || children ? `${id}-help` : undefined}
      />
      <p id={`${id}-help`} className={error ? styles.error : styles.help}>
        {error ?? children}
      </p>
    </div>
  );
}
