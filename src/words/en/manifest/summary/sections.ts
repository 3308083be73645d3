import { counted, oneOrMore } from '../../../../lib/text/plural';

// App

export const clientNameIn = (language: string) => `Client name in ${language}`;
export const pathInsidePlatform = 'A path inside the platform';
export const onByDefault = 'Switched on, as nothing else is said';
export const switchedOn = 'Switched on';
export const switchedOff = 'Switched off';
export const platformSecret = 'A credential. The platform writes it, and a request must not contain it.';
export const platformKey = 'The platform writes this key, and a request must not contain it.';

// Sign-in

/** What a grant type means, by its value. */
export const grants: Readonly<Record<string, string>> = {
  client_credentials: 'It signs in as itself, with its client id and secret, without a person.',
  authorization_code:
    'A person signs in and is sent back to the app with a code, which it exchanges for a token.',
  refresh_token: 'It may renew its access without asking again.',
};
export const noWayToSignIn = 'No way to sign in';
export const signInUntold = 'The manifest says nothing of how the app signs in.';
export const redirectMissing = 'No redirect address is given, so no code can be sent back.';
export const tokensToNoAddress = 'Tokens are sent to no address.';
export const codesGoTo = 'Codes and tokens go to';
export const moreAddresses = (count: number) => `and ${counted(count, 'more address', 'more addresses')}`;
export const notEncrypted = 'Not encrypted';
export const runsInBrowser = 'Runs in the browser, and is no place to send a token to';
export const writesAsConsumer = 'It may write messages as the consumer.';

// Launch

export const startsAt = 'It starts at';
export const inQuickLaunch = 'In the quick-launch menu';
export const nobodyStartsIt =
  'Nobody starts the app from the platform: it has no entry in the quick-launch menu.';
export const notInQuickLaunch = 'The app is not in the quick-launch menu.';
export const noEntryAddress =
  'The quick-launch menu is asked for, but shows the app only once it has an entry address.';
export const noProfiles =
  'The app is in the quick-launch menu, but no user profile is named for which it appears there.';
export const inQuickLaunchOf = 'The app is in the quick-launch menu of the profiles below.';

// Webhooks

export const noEvents = 'The app receives no events.';
export const noEventSetUp = 'No event is set up.';
export const eventsGoToHosts = (events: number, hosts: number) =>
  `${counted(events, 'event')} ${oneOrMore(events, 'goes', 'go')} to ${counted(hosts, 'host')}`;
export const events = (count: number) => counted(count, 'event');
/** Of very many events only some are listed. */
export const listedGoToHosts = (all: number, hosts: number) =>
  `${counted(all, 'event')}; those listed go to ${counted(hosts, 'host')}`;
export const listedOnly = (all: number) => `${counted(all, 'event')}; those listed`;
/** Stands behind one of the four above, with a semicolon between. */
export const knownNotSent = (count: number, all: number) =>
  `${count} of the ${all} known events ${oneOrMore(count, 'is', 'are')} not sent`;
export const whenEndpointIsDown = 'When an endpoint is down';
export const unknownEvent = 'Unknown event';
export const noWebhook = 'This is no webhook: an object is expected.';
export const noAddress = 'No address: this event is sent nowhere.';
export const headerWithoutName = '(no name)';
/** For a mail. @param more how many hosts are not named */
export const eventsGoTo = (hosts: readonly string[], more: number) =>
  `Events go to: ${hosts.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;

// Engagement

export const noEngagement = 'Campaign managers can design no engagement for this app.';
export const sameChoices = 'Campaign managers get the same choices as with the connector template.';
export const otherChoices = (leftOut: number, added: number) => {
  const differences = [
    leftOut > 0 ? `${leftOut} of the template’s choices left out` : '',
    added > 0 ? `${added} added` : '',
  ].filter(Boolean);
  return `Campaign managers get other choices than with the connector template: ${differences.join(', ')}.`;
};
