export const tunnel = {
  title: "A tunnel to somebody's own machine",
  why: 'A tunnel ends when its owner closes the laptop, and its name often changes with every start. Events are lost until somebody notices.',
  tell: (host: string) =>
    `${host} is a tunnel to somebody's machine. Use the address of a server that stays.`,
};

export const requestBin = {
  title: 'A service that only shows requests',
  why: 'Such a service shows what arrives to whoever knows the address, conversations of consumers included, and passes nothing on.',
  tell: (host: string) => `${host} is a service for trying out requests. Use the address of your own server.`,
};

export const loopback = {
  title: 'An address of the machine itself',
  why: 'Every machine calls itself by this address: the platform would send the events to itself.',
  tell: (host: string) =>
    `${host} is the machine itself, whichever that is. Use an address that the platform can reach.`,
};

export const privateAddress = {
  title: 'An address of a private network',
  why: 'Addresses of private networks mean something only inside of them. The platform calls from the internet and cannot reach them.',
  tell: (host: string) =>
    `${host} is an address that cannot be reached from the internet. Use one that the platform can reach.`,
};

export const privateName = {
  title: 'A name that the public DNS does not have',
  why: 'Names that end like this exist in one network at most. The platform looks them up in the public DNS and finds nothing.',
  tell: (host: string) => `${host} is not a name of the public DNS. Use one that the platform can look up.`,
};

export const singleLabel = {
  title: 'A name without a domain',
  why: "A name without a dot is looked up in the caller's own network, and the platform's has no such name.",
  tell: (host: string) => `${host} has no domain. Write the full name of the server.`,
};

export const ipAddress = {
  title: 'An IP address instead of a name',
  why: 'Certificates are made out to names, seldom to addresses, and the address changes when the server moves.',
  tell: (host: string) =>
    `${host} is an IP address. Use the name that the server's certificate is made out to.`,
};

export const otherPort = {
  title: 'A port other than 443',
  why: 'Networks often let https pass on port 443 only. Ask the account team whether the platform can call this port.',
  message: (port: string) =>
    `The address uses port ${port}. Use 443, or make sure that the platform may call it.`,
  usePort443: 'Use port 443',
};

export const userInfo = {
  title: 'A name or password in the address',
  why: 'Many clients refuse or drop what stands before the @, and it travels with every copy of the address, logs included.',
  inEndpoint: (host: string) =>
    `Take the sign-in in front of ${host} out of the address. Use a header for it.`,
  inAddress: (host: string) => `Take the sign-in in front of ${host} out of the address.`,
  takeOut: 'Take it out',
};

export const fragment = {
  title: 'An address with a # part',
  why: 'What follows the # never leaves the caller: the server is asked for the address without it.',
  message: (part: string) => `Remove ${part} from the address: it is never sent to the server.`,
};

export const secretInQuery = {
  title: 'A credential in the address',
  why: 'Addresses stand in logs, links and screens of everybody who handles them. A header keeps a credential out of most of these.',
  inEndpoint: (parameters: string) =>
    `The address carries a credential in ${parameters}. Send it as a header instead.`,
  inAddress: (parameters: string) => `The address carries a credential in ${parameters}. Take it out.`,
};

export const mixedAlphabets = {
  title: 'A host that mixes alphabets',
  why: 'Letters of different alphabets look alike. A host that mixes them is seldom the one that is read.',
  message: (host: string, alphabets: string, real: string) =>
    `${host} mixes ${alphabets} letters and is really ${real}. Type it again.`,
};

export const alphabets = {
  Latin: 'Latin',
  Cyrillic: 'Cyrillic',
  Greek: 'Greek',
  Armenian: 'Armenian',
  Hebrew: 'Hebrew',
  Arabic: 'Arabic',
  Devanagari: 'Devanagari',
  Thai: 'Thai',
  Georgian: 'Georgian',
  Cherokee: 'Cherokee',
  Han: 'Han',
  Hiragana: 'Hiragana',
  Katakana: 'Katakana',
  Hangul: 'Hangul',
  Bopomofo: 'Bopomofo',
};

export const sameAddress = {
  title: 'Several events at one address',
  why: 'That works where the server tells events apart by their type. Where each event has its own address, one of them is a copy that nobody changed.',
  message: (count: number, address: string) =>
    `${count} events go to ${address}. Make sure that the server tells them apart.`,
};

export const differentHosts = {
  title: 'Events at different hosts',
  why: 'Most apps receive all events on one server. A host of its own is often left over from a test.',
  message: (count: number, hosts: string) =>
    `Events go to ${count} hosts: ${hosts}. Make sure that each is meant.`,
};
