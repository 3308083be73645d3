import { replaceDocument } from '../../document/replace-document';
import { fillTemplate, type QuickStart, type Template } from '../../manifest/templates/templates';
import { showToast } from '../../ui/toast';

/** Opens a filled template in place of the open document, as one undoable step, and offers the way back. */
export function startFrom(template: Template, answers: QuickStart): void {
  const text = fillTemplate(template, answers);
  const goBack = replaceDocument({ text, origin: 'template', label: `New: ${template.title}` });
  showToast({
    message: `Started from ${template.title}`,
    ...(goBack && { action: { label: 'Undo', run: goBack } }),
  });
}
