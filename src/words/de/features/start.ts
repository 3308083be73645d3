export const newManifest = 'Neues Manifest';
export const opensAsDraft =
  'Es wird als neuer Entwurf geöffnet. Der jetzt offene bleibt in der Liste der Entwürfe.';
export const create = 'Anlegen';
export const template = 'Vorlage';
export const quickStart = 'Schnellstart';
export const optional = 'optional';

export const clientName = 'Client-Name';
export const clientNameHelp =
  'Am besten ein eindeutiger Name in umgekehrter Domain-Schreibweise. Agents sehen ihn als Quelle einer Konversation.';
export const description = 'Beschreibung';
export const descriptionExample = 'Was die App tut, in einer Zeile';
export const endpoint = 'Endpunkt';
export const endpointHelp =
  'Die Adresse, die alle fünf Ereignisse erhält. Jedes kann später eine eigene bekommen.';
export const applicationAddress = 'Adresse der Anwendung';
export const applicationAddressHelp =
  'Wo die App beginnt und wohin die Anmeldung zurückführt. Beides lässt sich später ändern.';
