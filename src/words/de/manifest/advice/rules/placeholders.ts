import { addressLeft, descriptionLeft, nameLeft } from '../placeholders';

type Found = { value: string; part: string };

// Each is told with the value that stands there, and with the part of it that is to be replaced; both in quotation marks.
export const name = {
  title: 'Ein Name, der nicht ausgefüllt ist',
  why: 'Unter diesem Namen kennen die Plattform und die Agents die App. Der Name der Vorlage oder eines Beispiels gehört zu keiner App.',
  tell: ({ value }: Found) => nameLeft(value),
};

export const description = {
  title: 'Eine Beschreibung, die nicht ausgefüllt ist',
  why: 'Die Beschreibung sagt denen, die die App installieren, wofür sie da ist.',
  tell: ({ value }: Found) => descriptionLeft(value),
};

export const address = {
  title: 'Eine Adresse, die nicht ausgefüllt ist',
  why: 'Die Adresse der Vorlage gehört niemandem: Ereignisse, die dorthin gesendet werden, gehen verloren.',
  tell: ({ value }: Found) => addressLeft(value),
};

export const exampleHost = {
  title: 'Eine Adresse bei einer Beispiel-Domain',
  why: 'Domains wie example.com sind für Dokumentation reserviert. Dort läuft keine App, also kommt nichts an.',
  tell: ({ part }: Found) =>
    `${part} ist nur für Beispiele da. Geben Sie den Namen Ihres eigenen Servers ein.`,
};

export const marker = {
  title: 'Eine Markierung, die zu ersetzen ist',
  why: 'Namen in geschweiften oder spitzen Klammern, YOUR_… und TODO stehen für einen Wert, den nur Sie kennen. Die Plattform nimmt sie, wie sie sind.',
  tell: ({ part }: Found) => `Setzen Sie den richtigen Wert an die Stelle von ${part}.`,
};

export const header = {
  title: 'Ein Header, der nicht ausgefüllt ist',
  why: 'Die Plattform sendet Header so, wie sie geschrieben sind. NAME und VALUE sagen Ihrem Server nichts.',
  tell: ({ value }: Found) =>
    `${value} ist ein Platzhalter. Geben Sie den Header ein, den Ihr Server erwartet, oder entfernen Sie ihn.`,
};
