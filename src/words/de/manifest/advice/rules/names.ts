export const reverseDomain = {
  title: 'Ein Client-Name, der kein umgekehrter Domain-Name ist',
  why: 'Die neuere Dokumentation verlangt einen eindeutigen Namen wie com.acme.Chat. Zwei Apps mit demselben Namen lassen sich auf der Plattform kaum unterscheiden.',
  message: (name: string) =>
    `${name} ist vielleicht nicht eindeutig. Beginnen Sie den Namen mit Ihrer umgekehrten Domain, wie in com.acme.Chat.`,
};

export const whiteSpace = {
  title: 'Leerzeichen um einen Namen oder Header',
  why: 'Leerzeichen am Anfang und am Ende sieht niemand, doch beim Vergleichen machen sie aus einem Namen einen anderen. Um den Wert eines Headers herum gehen sie unterwegs verloren.',
  onlySpaces: {
    name: 'Hier stehen nur Leerzeichen. Geben Sie den Namen ein.',
    header: 'Hier stehen nur Leerzeichen. Geben Sie den Header ein.',
    value: 'Hier stehen nur Leerzeichen. Geben Sie den Wert ein.',
  },
  message: (text: string) => `Entfernen Sie die Leerzeichen um ${text}.`,
  removeSpaces: 'Leerzeichen entfernen',
};

export const invisible = {
  title: 'Zeichen, die niemand sieht',
  why: 'Zeichen ohne Gestalt und solche, die andere umdrehen, geraten beim Kopieren mit in den Text. Der Text ist dann nicht das, wonach er aussieht.',
  message: (text: string, characters: string) =>
    `${text} enthält Zeichen, die nicht zu sehen sind (${characters}). Entfernen Sie sie.`,
  removeThem: 'Zeichen entfernen',
};

export const translationWithoutBase = {
  title: 'Die Übersetzung eines Namens, der fehlt',
  why: 'Den Namen ohne Sprache sehen alle, deren Sprache nicht unter den Übersetzungen ist. Er muss neben ihnen vorhanden sein.',
  message: (key: string) => `${key} übersetzt einen Namen, der fehlt. Fügen Sie „client_name“ hinzu.`,
};

export const languageTag = {
  title: 'Eine Übersetzung für keine Sprache',
  why: 'Sprachen haben eigene Kürzel: ja für Japanisch, nicht jp wie das Land, und en, nicht english. Nach einem anderen Kürzel fragt keine Einstellung.',
  message: (given: string, code: string) =>
    `${given} ist nicht das Kürzel einer Sprache. Verwenden Sie „${code}“.`,
};

export const translationDuplicate = {
  title: 'Zwei Übersetzungen für eine Sprache',
  why: 'Sprachkürzel unterscheiden nicht zwischen Groß- und Kleinschreibung, und manche haben eine ältere Form. Welche der beiden Übersetzungen angezeigt wird, ist ungewiss.',
  message: (key: string, first: string) =>
    `${key} ist dieselbe Sprache wie ${first}. Behalten Sie eine der beiden Übersetzungen.`,
};
