export const messagingName = {
  title: 'Änderungen der Konversation unter dem Namen eines Messaging-Ereignisses',
  why: (event: string) =>
    `Manche Seiten nennen diesen Namen, doch was die Plattform sendet, heißt ${event}. Unter dem anderen Namen kommt kein Ereignis an.`,
  renameIt: (event: string, key: string) =>
    `Die Plattform nennt dieses Ereignis „${event}“, nicht ${key}. Benennen Sie es um.`,
  isTaken: (event: string, key: string) =>
    `Die Plattform nennt dieses Ereignis „${event}“, nicht ${key}. Hier stehen beide Namen: Entfernen Sie den falschen.`,
  removeWrongName: 'Falschen Namen entfernen',
};

export const misspelt = {
  title: 'Ein Ereignistyp, der einem bekannten ähnelt',
  why: 'Die Plattform sendet nur Ereignisse, die sie unter genau diesem Namen kennt. Für einen Namen mit Tippfehler kommt nichts an.',
  meant: (key: string, name: string) => `${key} ist kein bekannter Ereignistyp. Meinten Sie „${name}“?`,
  isTaken: (key: string, name: string) =>
    `${key} ist kein bekannter Ereignistyp. Daneben steht „${name}“: Behalten Sie einen der beiden.`,
};

export const unknown = {
  title: 'Ein Ereignistyp, den niemand kennt',
  why: 'Die Dokumentation führt fünf Ereignistypen auf. Die Plattform kennt vielleicht weitere, doch nichts weist darauf hin, dass sie diesen sendet.',
  message: (key: string) =>
    `${key} ist kein bekannter Ereignistyp. Behalten Sie ihn nur, wenn LivePerson Ihnen diesen Namen gegeben hat.`,
};

export const noContent = {
  title: 'Webhooks ohne Textnachrichten',
  why: 'Textnachrichten kommen als ContentEvent an. Ohne dieses Ereignis sieht die App nie, was Agents schreiben. Darauf kann nur eine App verzichten, die bloß beobachtet.',
  message:
    'Kein Webhook empfängt Textnachrichten. Fügen Sie einen für ContentEvent hinzu, sofern die App nicht nur beobachtet.',
};

export const noClientCredentials = {
  title: 'Webhooks ohne den Grant-Typ client_credentials',
  why: 'Eine App, die Ereignisse empfängt, antwortet darauf in eigenem Namen, mit Tokens, die sie über client_credentials bekommt. Ohne diesen Grant-Typ kann sie nichts zurücksenden.',
  message:
    'Fügen Sie den Grant-Typen „client_credentials“ hinzu: Eine App mit Webhooks meldet sich in eigenem Namen an.',
  addClientCredentials: 'client_credentials hinzufügen',
};
