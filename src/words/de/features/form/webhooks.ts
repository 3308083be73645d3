import { counted } from '../../../../lib/text/plural';

export const add = 'Hinzufügen';
export const addWebhook = (event: string) => `Hinzufügen: ${event}`;
export const removeWebhook = (event: string) => `Entfernen: ${event}`;
export const eventAdded = (event: string) => `${event} hinzugefügt`;
export const unknownEventHelp =
  'Dieser Editor kennt das Ereignis nicht. Es bleibt erhalten und lässt sich wie jedes andere bearbeiten.';

// What is folded away: what is set of it, and its name where nothing is.
export const retries = (count: number) => counted(count, 'Wiederholung', 'Wiederholungen');
export const headers = (count: number) => counted(count, 'Header', 'Header');
export const retriesAndHeaders = 'Wiederholungen, Header';

export const anotherEvent = 'Weiteres Ereignis';
