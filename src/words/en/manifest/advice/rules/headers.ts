export const nameCharacters = {
  title: 'A header name with characters that it may not have',
  why: 'Names of headers are letters, digits and a few signs, without spaces or colons. A client refuses to send another one.',
  message: (name: string, character: string) =>
    `${name} has ${character} in it, which the name of a header may not have. Type it again.`,
  ofSpace: (name: string) =>
    `${name} has a space in it, which the name of a header may not have. Type it again.`,
};

export const wholeLine = {
  title: 'A whole header where its name goes',
  why: 'Tools copy a header as one line, name and value together. Here they are two fields, and no header can have a colon in its name.',
  message: (name: string) =>
    `The name and the value stand together here. The name is ${name}; what follows the colon is the value.`,
  divide: 'Divide into name and value',
};

export const valueCharacters = {
  title: 'A header value with characters that it may not have',
  why: 'Line breaks would start a header of their own, and letters beyond ASCII arrive differently from server to server.',
  message: (value: string, character: string) =>
    `${value} has ${character} in it. Use plain ASCII characters on one line.`,
};

export const hopByHop = {
  title: 'A header that belongs to the connection',
  why: 'Such headers are an affair between two machines in a row. A client sets or drops them by itself, and HTTP/2 refuses them.',
  tell: (name: string) => `${name} belongs to the connection and is not passed on. Remove it.`,
};

export const reserved = {
  title: 'A header that the sender sets by itself',
  why: 'These headers describe the request as it is sent. Another value leads to the wrong server, or to a body that cannot be read.',
  tell: (name: string) => `${name} is set by whoever sends the request. Remove it.`,
};

export const platform = {
  title: 'A header of the platform',
  why: 'Headers that start with x-liveperson- carry the account, the app and the signature. A value of your own would take their place, or be thrown away.',
  tell: (name: string) => `${name} is one of the platform's own headers. Use another name, or remove it.`,
};

export const duplicate = {
  title: 'A header that stands twice',
  why: 'Names of headers do not differ by capital letters. Servers join two of one name, or take only one of them.',
  sameValue: (name: string) => `${name} stands twice for this event. Keep one.`,
  otherValue: (name: string) => `${name} stands twice for this event, with different values. Keep one.`,
};

export const credential = {
  title: 'A credential in a header',
  why: 'The value stands readable in the file and in every copy of it. Links leave it out unless you say otherwise; a file that is sent by mail does not.',
  message: (name: string) =>
    `The value of ${name} looks like a credential. Send the file only to people who may know it.`,
};

export const differs = {
  title: 'One header with different values',
  why: 'Most apps send the same headers with each event. A value that differs is often an old one that was not changed everywhere.',
  message: (name: string, values: number) =>
    `${name} has ${values} different values at different events. Make sure that each is meant.`,
};

export const removeHeader = 'Remove the header';
