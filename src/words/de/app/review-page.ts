import { inDigits, oneOrMore } from '../../../lib/text/plural';

export const title = 'Install Manifest <span>Prüfansicht</span>';
export const damagedLink = 'Ein Link, der nicht gelesen werden konnte. Nichts hier ändert Ihre Entwürfe.';
export const manifestToReview = 'Ein Manifest zum Prüfen, aus einem Link. Nichts hier ändert Ihre Entwürfe.';
export const reply =
  'Eine Antwort auf ein Manifest, aus einem Link. Nur was Sie annehmen, ändert Ihren Entwurf.';

export const sideBySideView = 'Die Ansicht „Nebeneinander“';
export const loadingSideBySide = 'Die Ansicht „Nebeneinander“ wird geladen …';

export const copyOpened =
  'Das ist eine Kopie in einem eigenen Entwurf. Ihre anderen Entwürfe sind unverändert.';
export const copyHasNotes = (count: number) =>
  `Sie enthält auch ${oneOrMore(count, 'die Notiz', `die ${inDigits(count)} Notizen`)} aus dem Link.`;
