// `place` is one of the places in `../document`.
export const misspelt = {
  title: 'A key that is close to a known one',
  why: 'The platform passes over keys that it does not know, so the setting has no effect and nobody is told.',
  meant: (key: string, name: string) =>
    `${key} is not a key that the platform knows here. Did you mean "${name}"?`,
  isTaken: (key: string, name: string) =>
    `${key} is not a key that the platform knows here. "${name}" stands beside it: keep one of the two.`,
};

export const wrongLevel = {
  title: 'A known key at the wrong level',
  why: 'A key counts only at its own place. Anywhere else the platform passes over it, and everything inside it.',
  message: (key: string, place: string) => `${key} stands at the wrong level. Move it ${place}.`,
  underName: (key: string, place: string, name: string) =>
    `${key} stands at the wrong level. Move it ${place}, as "${name}".`,
  /** A sentence behind either of them. */
  isTaken: 'Something else stands there already: keep one of the two.',
  moveIt: (place: string) => `Move it ${place}`,
};

export const platform = {
  title: 'A key that the platform writes',
  why: 'The platform gives these keys to an app when it installs it. A request that brings its own may be refused, and client_secret is a credential that does not belong into a file.',
  message: (key: string) => `${key} is written by the platform. Remove it from a request to install.`,
  ofCredential: (key: string) =>
    `${key} is written by the platform. Remove it from a request to install. It is a credential: keep it out of the file.`,
};

export const record = {
  title: "A key of the platform's own records",
  why: 'Such keys stand in what the platform answers. It is not documented whether a request may set them; they stay in the file until somebody takes them out.',
  message: (key: string) =>
    `${key} stands in records of the platform. It is unknown whether a request may set it: ask the account team, or remove it.`,
};

export const unknown = {
  title: 'A key that nobody knows',
  why: "Neither the platform's documentation nor its records have this key. It does no harm that is known of, and most probably nothing else.",
  message: (key: string) =>
    `${key} is not a key that the platform is known to take. Keep it only if somebody needs it.`,
  ofTranslation: (key: string) =>
    `Only "client_name" is known to have translations. Keep ${key} only if somebody needs it.`,
};

export const credential = {
  title: 'A credential in the document',
  why: 'A manifest is sent by mail, kept in repositories and read by several people. A password or token in it is known to all of them.',
  inText: (key: string) => `${key} has what looks like a credential in it. Keep it out of the manifest.`,
  asValue: (key: string) => `The value of ${key} looks like a credential. Keep it out of the manifest.`,
};
