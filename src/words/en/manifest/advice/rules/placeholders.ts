import { addressLeft, descriptionLeft, nameLeft } from '../placeholders';

type Found = { value: string; part: string };

// Each is told with the value that stands there, and with the part of it that is to be replaced; both in quotation marks.
export const name = {
  title: 'A name that is not filled in',
  why: 'The name is how the platform and the agents know the app. The name of the template, or of an example, belongs to no app.',
  tell: ({ value }: Found) => nameLeft(value),
};

export const description = {
  title: 'A description that is not filled in',
  why: 'The description tells the people who install the app what it is for.',
  tell: ({ value }: Found) => descriptionLeft(value),
};

export const address = {
  title: 'An address that is not filled in',
  why: "The template's address belongs to nobody: events that are sent there are lost.",
  tell: ({ value }: Found) => addressLeft(value),
};

export const exampleHost = {
  title: 'An address at an example domain',
  why: 'Domains such as example.com are kept for documentation. No app runs there, so nothing arrives.',
  tell: ({ part }: Found) => `${part} is only for examples. Type the name of your own server.`,
};

export const marker = {
  title: 'A mark that is to be replaced',
  why: 'Names in braces or angle brackets, YOUR_… and TODO stand for a value that only you know. The platform takes them as they are.',
  tell: ({ part }: Found) => `Put the real value in place of ${part}.`,
};

export const header = {
  title: 'A header that is not filled in',
  why: 'The platform sends headers as they are written. NAME and VALUE mean nothing to your server.',
  tell: ({ value }: Found) =>
    `${value} is a placeholder. Type the header that your server expects, or remove it.`,
};
