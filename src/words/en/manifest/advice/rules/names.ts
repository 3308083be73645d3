export const reverseDomain = {
  title: 'A client name that is no reverse domain name',
  why: 'Newer documentation asks for a unique name such as com.acme.Chat. Two apps of one name are hard to tell apart on the platform.',
  message: (name: string) =>
    `${name} may not be unique. Start it with your domain in reverse, as in com.acme.Chat.`,
};

export const whiteSpace = {
  title: 'Spaces around a name or header',
  why: 'Spaces at either end are not seen, and make a name another name for whoever compares it. Around the value of a header they are dropped on the way.',
  onlySpaces: {
    name: 'There are only spaces here. Type the name.',
    header: 'There are only spaces here. Type the header.',
    value: 'There are only spaces here. Type the value.',
  },
  message: (text: string) => `Remove the spaces around ${text}.`,
  removeSpaces: 'Remove the spaces',
};

export const invisible = {
  title: 'Characters that nobody sees',
  why: 'Characters without a shape, or that turn others around, come along when text is copied. The text is then not what it looks like.',
  message: (text: string, characters: string) =>
    `${text} holds characters that cannot be seen (${characters}). Remove them.`,
  removeThem: 'Remove them',
};

export const translationWithoutBase = {
  title: 'A translation of a name that is not there',
  why: 'The name without a language is what everybody sees whose language is not among the translations. It has to be there beside them.',
  message: (key: string) => `${key} translates a name that is not there. Add "client_name".`,
};

export const languageTag = {
  title: 'A translation for no language',
  why: "Languages have codes of their own: ja for Japanese, not the country's jp, and en, not english. Nobody's settings ask for another one.",
  message: (given: string, code: string) => `${given} is not the code of a language. Use "${code}".`,
};

export const translationDuplicate = {
  title: 'Two translations for one language',
  why: "Language tags do not differ by capital letters, and some have an older form. It is anybody's guess which of the two is shown.",
  message: (key: string, first: string) => `${key} is the same language as ${first}. Keep one of the two.`,
};
