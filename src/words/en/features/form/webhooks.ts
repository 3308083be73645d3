import { counted } from '../../../../lib/text/plural';

export const add = 'Add';
export const addWebhook = (event: string) => `Add ${event}`;
export const removeWebhook = (event: string) => `Remove ${event}`;
export const eventAdded = (event: string) => `${event} added`;
export const unknownEventHelp = 'This editor does not know the event. It is kept, and edited like any other.';

// What is folded away: what is set of it, and its name where nothing is.
export const retries = (count: number) => counted(count, 'retry', 'retries');
export const headers = (count: number) => counted(count, 'header');
export const retriesAndHeaders = 'Retries, headers';

export const anotherEvent = 'Another event';
