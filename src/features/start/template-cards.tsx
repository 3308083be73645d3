import { AppWindow, File, type LucideIcon, Webhook } from 'lucide-react';
import type { UseFormReturn } from 'react-hook-form';
import * as words from '#words/features/start';
import { TEMPLATES, type TemplateId } from '../../manifest/templates/templates';
import styles from './template-cards.module.css';
import type { QuickStartFields } from './use-quick-start';

const ICONS: Readonly<Record<TemplateId, LucideIcon>> = {
  connector: Webhook,
  'web-application': AppWindow,
  blank: File,
};

/** The templates, one to choose: radio buttons that look like cards. */
export function TemplateCards({ form }: { form: UseFormReturn<QuickStartFields> }) {
  return (
    <fieldset className={styles.cards}>
      <legend className="visually-hidden">{words.template}</legend>
      {TEMPLATES.map(({ id, title, purpose, contents }) => {
        const Icon = ICONS[id];
        return (
          <label key={id} className={styles.card}>
            <input
              {...form.register('template')}
              type="radio"
              value={id}
              className={styles.radio}
              aria-label={title}
              data-autofocus={id === TEMPLATES[0].id || undefined}
            />
            <Icon aria-hidden />
            <span className={styles.title}>{title}</span>

            <span className={styles.purpose}>{purpose}</span>
            <span className={styles.contents}>{contents}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
