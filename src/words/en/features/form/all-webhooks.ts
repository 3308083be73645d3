import { counted } from '../../../../lib/text/plural';

export const setAllWebhooks = 'Set all webhooks';
export const staysWhereEmpty =
  'What you leave empty stays as it is. With an address, events that the manifest does not have yet are added.';
export const setWebhooks = 'Set webhooks';
export const address = 'Address';
export const baseAddress = 'Base address';
export const how = 'How';
export const oneAddress = 'One address for all events';
export const pathPerEvent = 'A base address, and a path per event';
export const retries = 'Retries';
export const asTheyAre = 'As they are';
export const droppedAtFirst = '0: dropped at the first failure';
export const headerName = 'Header name';
export const headerValue = 'Header value';
export const events = 'Events';
export const pathFor = (event: string) => `Path for ${event}`;
// Events for which there are too many to be listed.
export const setToo = (count: number) => `And ${counted(count, 'more event')}, set as these are.`;
export const notSet = 'Not set';

export const tickOne = 'Tick at least one event.';
export const fillInOne = 'Fill in an address, a number of retries or a header.';
export const needsAddress = 'None of the ticked events is in the manifest yet: give an address, too.';
export const needsHttps = 'Start the address with https://: the platform sends to no other.';
export const needsFullAddress = 'Type a full address, such as https://connector.example.com/liveperson.';

// What was done: a step of the history, and a message with what was set, such as "address, retries, header X-Api-Key".
export const webhooksSet = (count: number) => `${counted(count, 'webhook')} set`;
export const webhooksSetTo = (count: number, what: string) => `Set ${counted(count, 'webhook')}: ${what}.`;
export const setAddress = 'address';
export const setRetries = 'retries';
export const setHeader = (name: string) => `header ${name}`;
