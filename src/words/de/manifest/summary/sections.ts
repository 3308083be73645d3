import { counted, oneOrMore } from '../../../../lib/text/plural';

// App

export const clientNameIn = (language: string) => `Client-Name (${language})`;
export const pathInsidePlatform = 'Ein Pfad innerhalb der Plattform';
export const onByDefault = 'Eingeschaltet, da nichts anderes angegeben ist';
export const switchedOn = 'Eingeschaltet';
export const switchedOff = 'Ausgeschaltet';
export const platformSecret =
  'Gehört zu den Zugangsdaten. Die Plattform schreibt diesen Wert, und eine Anfrage darf ihn nicht enthalten.';
export const platformKey =
  'Die Plattform schreibt diesen Schlüssel, und eine Anfrage darf ihn nicht enthalten.';

// Sign-in

/** What a grant type means, by its value. */
export const grants: Readonly<Record<string, string>> = {
  client_credentials:
    'Die App meldet sich in eigenem Namen an, mit Client-ID und Client-Secret; keine Person ist beteiligt.',
  authorization_code:
    'Eine Person meldet sich an und kehrt mit einem Code zur App zurück, den diese gegen ein Token tauscht.',
  refresh_token: 'Die App darf ihren Zugang ohne erneute Anmeldung verlängern.',
};
export const noWayToSignIn = 'Keine Anmeldung möglich';
export const signInUntold = 'Das Manifest sagt nicht, wie sich die App anmeldet.';
export const redirectMissing =
  'Es ist keine Weiterleitungsadresse angegeben, also lässt sich kein Code zurücksenden.';
export const tokensToNoAddress = 'Tokens gehen an keine Adresse.';
export const codesGoTo = 'Codes und Tokens gehen an';
export const moreAddresses = (count: number) =>
  `und ${counted(count, 'weitere Adresse', 'weitere Adressen')}`;
export const notEncrypted = 'Nicht verschlüsselt';
export const runsInBrowser = 'Wird im Browser ausgeführt und ist kein Ziel für ein Token';
export const writesAsConsumer = 'Die App darf Nachrichten im Namen des Kunden schreiben.';

// Launch

export const startsAt = 'Die App startet unter';
export const inQuickLaunch = 'Im Schnellstartmenü';
export const nobodyStartsIt =
  'Niemand startet die App aus der Plattform: Sie hat keinen Eintrag im Schnellstartmenü.';
export const notInQuickLaunch = 'Die App steht nicht im Schnellstartmenü.';
export const noEntryAddress =
  'Das Schnellstartmenü ist gewünscht, zeigt die App aber erst, wenn sie eine Startadresse hat.';
export const noProfiles =
  'Die App steht im Schnellstartmenü, aber es ist kein Benutzerprofil genannt, für das sie dort erscheint.';
export const inQuickLaunchOf = 'Die App steht im Schnellstartmenü der folgenden Profile.';

// Webhooks

export const noEvents = 'Die App erhält keine Ereignisse.';
export const noEventSetUp = 'Es ist kein Ereignis eingerichtet.';
export const eventsGoToHosts = (events: number, hosts: number) =>
  `${counted(events, 'Ereignis geht', 'Ereignisse gehen')} an ${counted(hosts, 'Host', 'Hosts')}`;
export const events = (count: number) => counted(count, 'Ereignis', 'Ereignisse');
/** Of very many events only some are listed. */
export const listedGoToHosts = (all: number, hosts: number) =>
  `${counted(all, 'Ereignis', 'Ereignisse')}; die aufgeführten gehen an ${counted(hosts, 'Host', 'Hosts')}`;
export const listedOnly = (all: number) =>
  `${counted(all, 'Ereignis', 'Ereignisse')}, nicht alle sind aufgeführt`;
/** Stands behind one of the four above, with a semicolon between. */
export const knownNotSent = (count: number, all: number) =>
  `${count} der ${all} bekannten Ereignisse ${oneOrMore(count, 'wird', 'werden')} nicht gesendet`;
export const whenEndpointIsDown = 'Wenn ein Endpunkt ausfällt';
export const unknownEvent = 'Unbekanntes Ereignis';
export const noWebhook = 'Das ist kein Webhook: Hier gehört ein Objekt hin.';
export const noAddress = 'Keine Adresse: Dieses Ereignis wird nirgendwohin gesendet.';
export const headerWithoutName = '(ohne Namen)';
/** For a mail. @param more how many hosts are not named */
export const eventsGoTo = (hosts: readonly string[], more: number) =>
  `Ereignisse gehen an: ${hosts.join(', ')}${more > 0 ? ` und ${counted(more, 'weiteren', 'weitere')}` : ''}`;

// Engagement

export const noEngagement = 'Kampagnenmanager können für diese App kein Engagement gestalten.';
export const sameChoices = 'Kampagnenmanager haben dieselbe Auswahl wie mit der Connector-Vorlage.';
export const otherChoices = (leftOut: number, added: number) => {
  const differences = [
    leftOut > 0 ? `${leftOut} aus der Vorlage weggelassen` : '',
    added > 0 ? `${added} hinzugefügt` : '',
  ].filter(Boolean);
  return `Kampagnenmanager haben eine andere Auswahl als mit der Connector-Vorlage: ${differences.join(', ')}.`;
};
