import { type FieldErrors, type Resolver, useForm } from 'react-hook-form';
import {
  NO_ANSWERS,
  type QuickStart,
  quickStartProblems,
  TEMPLATES,
  type TemplateId,
  templateOf,
} from '../../manifest/templates/templates';
import { startFrom } from './start-from';

/** The fields of the form: all answers stay while another template is chosen. */
export type QuickStartFields = QuickStart & { template: TemplateId };

// Our own compiled rules, so that the form says the same as the manifest's checks.
const resolver: Resolver<QuickStartFields> = (fields) => {
  const problems = Object.entries(quickStartProblems(templateOf(fields.template), fields));
  if (problems.length === 0) return { values: fields, errors: {} };
  const errors: FieldErrors<QuickStartFields> = Object.fromEntries(
    problems.map(([name, { rule, message }]) => [name, { type: rule, message }]),
  );
  return { values: {}, errors };
};

/** The quick start form; `onDone` is called once the document was made. */
export function useQuickStart(onDone: () => void) {
  const form = useForm<QuickStartFields>({
    defaultValues: { ...NO_ANSWERS, template: TEMPLATES[0].id },
    resolver,
    mode: 'onTouched',
  });
  const template = templateOf(form.watch('template'));
  const submit = form.handleSubmit(async (fields) => {
    await startFrom(templateOf(fields.template), fields);
    onDone();
  });
  return { form, template, submit };
}
