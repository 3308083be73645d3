export const connector = {
  title: 'Connector',
  purpose: 'Ein Server, der Konversationen zwischen einem anderen Kanal und LivePerson überträgt.',
  contents: 'Client-Zugangsdaten, fünf Webhooks, Auswahl für Engagements',
};
export const webApplication = {
  title: 'Webanwendung',
  purpose:
    'Eine Webseite, die sich aus LivePerson öffnen lässt und an der man sich mit seinem LivePerson-Konto anmeldet.',
  contents: 'Autorisierungscode, Weiterleitungsadresse, Schnellstartmenü',
};
export const blank = {
  title: 'Leer',
  purpose: 'Nur der eine Pflichtschlüssel, um das Manifest Abschnitt für Abschnitt aufzubauen.',
  contents: 'Ein leerer Name',
};
