import { counted } from '../../../../lib/text/plural';

export const manifestStatus = 'Stand des Manifests';
export const checking = 'Wird geprüft …';
export const notChecked = 'Nicht geprüft';
export const checksMissing =
  'Der Teil, der Probleme findet, wurde nicht geladen. Ein Klick versucht es erneut';
// `verdict` is the sum of the problems, such as "Valid" or "2 problems, 1 hint".
export const showProblems = (verdict: string) => `${verdict}. Probleme anzeigen (F8)`;
export const withheld = (verdict: string, count: number) =>
  `${verdict}; ${counted(count, 'Wert', 'Werte')} vom Absender zurückgehalten`;
export const andIncomplete = (verdict: string) => `${verdict}, und unvollständig`;
export const butIncomplete = (verdict: string) => `${verdict}, aber unvollständig`;

export const explanationPart = 'Die Erklärung';
export const loading = 'Wird geladen …';
