export const schemeTwice = {
  title: 'An address that begins twice',
  why: 'What stands behind the first https:// is read as the name of the server, and no server is called "https".',
  message: 'The address begins with https:// twice. Write it once.',
  writeOnce: 'Write https:// once',
};

export const two = {
  title: 'Two addresses in one field',
  why: 'A field takes one address. The second is read as a part of the path of the first.',
  message: (text: string) => `${text} holds two addresses. Write one of them here.`,
};

export const hostName = {
  title: 'A host that is no name of a server',
  why: 'The names of servers have letters, digits and hyphens between their dots, and no name can be empty or begin or end with a hyphen. Such a host is never found.',
  message: (host: string) => `${host} is no name of a server. Write the name as the DNS has it.`,
};

export const copiedAlong = {
  title: 'A mark at the end that was copied along',
  why: 'Quotation marks, brackets and full stops around an address in a text are easily copied with it. The server then looks for another path.',
  message: (tail: string) => `The address ends with ${tail}, which looks copied along with it.`,
  takeOff: 'Take it off',
};

export const runsInBrowser = {
  title: 'An address that only a browser can run',
  why: 'Such an address leads to no server: a browser runs or shows what stands in it, with a code or token of the person who signed in at hand.',
  redirect: (text: string) =>
    `${text} runs in the browser, and is no place to send a code or token to. Use an https:// address.`,
  entry: (text: string) => `${text} runs in the browser, and opens no application. Use an https:// address.`,
};
