import { openDocument } from '../../document/replace-document';
import { fillTemplate, type QuickStart, type Template } from '../../manifest/templates/templates';
import { showToast } from '../../ui/toast';

/** Opens a filled template as a new draft, and offers the way back to the one that was open. */
export async function startFrom(template: Template, answers: QuickStart): Promise<void> {
  const text = fillTemplate(template, answers);
  const { goBack } = await openDocument({ text, origin: 'template', label: `New: ${template.title}` });
  showToast({
    message: `Started from ${template.title}`,
    ...(goBack && { action: { label: 'Undo', run: goBack } }),
  });
}
