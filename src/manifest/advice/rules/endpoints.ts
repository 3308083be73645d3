import { secretParameters } from '../../secrets/address-secrets';
import type { Address, AdviceDocument } from '../document/document';
import { type HostKind, mixedAlphabets } from '../hosts/hosts';
import type { Found, Rule, Source } from '../rule';
import { SOURCES } from '../sources';
import { groupBy, listed, setting, shown } from '../words';

const CONTENT = 'ms.MessagingEventNotification.ContentEvent';
const RICH = 'ms.MessagingEventNotification.RichContentEvent';
const GOOD = 'https://connector.acme-retail.com/content';
const at = (endpoint: string, other?: string) => ({
  capabilities: {
    webhooks: { [CONTENT]: { endpoint }, ...(other !== undefined && { [RICH]: { endpoint: other } }) },
  },
});

/** Rules about the addresses to which events are sent. A host is told of by one rule, the one that says most. */
export const ENDPOINT_RULES: readonly Rule[] = [
  hostRule('tunnel', 'endpoint/tunnel', {
    title: "A tunnel to somebody's own machine",
    why: 'A tunnel ends when its owner closes the laptop, and its name often changes with every start. Events are lost until somebody notices.',
    source: SOURCES.protocol,
    bad: 'https://a1b2c3.ngrok-free.app/content',
    tell: (host) => `${host} is a tunnel to somebody's machine. Use the address of a server that stays.`,
  }),
  hostRule('request-bin', 'endpoint/request-bin', {
    title: 'A service that only shows requests',
    why: 'Such a service shows what arrives to whoever knows the address, conversations of consumers included, and passes nothing on.',
    source: SOURCES.protocol,
    bad: 'https://webhook.site/6f2d',
    tell: (host) => `${host} is a service for trying out requests. Use the address of your own server.`,
  }),
  hostRule('loopback', 'endpoint/loopback', {
    title: 'An address of the machine itself',
    why: 'Every machine calls itself by this address: the platform would send the events to itself.',
    source: SOURCES.specialNames,
    bad: 'https://localhost:8443/content',
    tell: (host) =>
      `${host} is the machine itself, whichever that is. Use an address that the platform can reach.`,
  }),
  hostRule('private', 'endpoint/private', {
    title: 'An address of a private network',
    why: 'Addresses of private networks mean something only inside of them. The platform calls from the internet and cannot reach them.',
    source: SOURCES.specialAddresses,
    bad: 'https://192.168.1.20/content',
    tell: (host) =>
      `${host} is an address that cannot be reached from the internet. Use one that the platform can reach.`,
  }),
  hostRule('private-name', 'endpoint/private-name', {
    title: 'A name that the public DNS does not have',
    why: 'Names that end like this exist in one network at most. The platform looks them up in the public DNS and finds nothing.',
    source: SOURCES.specialNames,
    bad: 'https://connector.internal/content',
    tell: (host) => `${host} is not a name of the public DNS. Use one that the platform can look up.`,
  }),
  hostRule('single-label', 'endpoint/single-label', {
    title: 'A name without a domain',
    why: "A name without a dot is looked up in the caller's own network, and the platform's has no such name.",
    source: SOURCES.specialNames,
    bad: 'https://connector/content',
    tell: (host) => `${host} has no domain. Write the full name of the server.`,
  }),
  hostRule('ip-address', 'endpoint/ip-address', {
    title: 'An IP address instead of a name',
    why: 'Certificates are made out to names, seldom to addresses, and the address changes when the server moves.',
    source: SOURCES.certificates,
    bad: 'https://52.20.10.4/content',
    tell: (host) => `${host} is an IP address. Use the name that the server's certificate is made out to.`,
  }),
  addressRule({
    id: 'endpoint/port',
    severity: 'info',
    title: 'A port other than 443',
    why: 'Networks often let https pass on port 443 only. Ask the account team whether the platform can call this port.',
    source: SOURCES.httpsPort,
    bad: 'https://connector.acme-retail.com:8443/content',
    find: ({ pointer, url, text, host }) =>
      // Of a host that nobody can reach, the port is the least.
      url.port === '' || url.protocol !== 'https:' || (host !== 'public' && host !== 'ip-address')
        ? undefined
        : {
            pointer,
            message: `The address uses port ${url.port}. Use 443, or make sure that the platform may call it.`,
            fixes: [setting('Use port 443', pointer, withoutPort(text))],
          },
  }),
  addressRule({
    id: 'endpoint/user-info',
    severity: 'warning',
    title: 'A name or password in the address',
    why: 'Many clients refuse or drop what stands before the @, and it travels with every copy of the address, logs included.',
    source: SOURCES.userInfo,
    bad: 'https://acme:s3cret@connector.acme-retail.com/content',
    isForAll: true,
    find: ({ pointer, url, text, field }) =>
      url.username === '' && url.password === ''
        ? undefined
        : {
            pointer,
            message: `Take the sign-in in front of ${shown(url.host)} out of the address.${field === 'endpoint' ? ' Use a header for it.' : ''}`,
            fixes: [setting('Take it out', pointer, text.replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1'))],
          },
  }),
  addressRule({
    id: 'endpoint/fragment',
    severity: 'warning',
    title: 'An address with a # part',
    why: 'What follows the # never leaves the caller: the server is asked for the address without it.',
    source: SOURCES.uri,
    bad: 'https://connector.acme-retail.com/content#text',
    find: ({ pointer, text }) => {
      const mark = text.indexOf('#');
      if (mark < 0) return undefined;
      return {
        pointer,
        message: `Remove ${shown(text.slice(mark))} from the address: it is never sent to the server.`,
        fixes: [setting('Remove the # part', pointer, text.slice(0, mark), { safe: true })],
      };
    },
  }),
  addressRule({
    id: 'endpoint/secret-in-query',
    severity: 'warning',
    title: 'A credential in the address',
    why: 'Addresses stand in logs, links and screens of everybody who handles them. A header keeps a credential out of most of these.',
    source: SOURCES.bearerInQuery,
    bad: 'https://connector.acme-retail.com/content?token=9f2b7c61',
    isForAll: true,
    find: ({ pointer, url, field }) => {
      const names = secretParameters(url);
      if (names.length === 0) return undefined;
      const instead = field === 'endpoint' ? 'Send it as a header instead.' : 'Take it out.';
      return {
        pointer,
        message: `The address carries a credential in ${listed(names.map(shown))}. ${instead}`,
      };
    },
  }),
  addressRule({
    id: 'endpoint/mixed-alphabets',
    severity: 'warning',
    title: 'A host that mixes alphabets',
    why: 'Letters of different alphabets look alike. A host that mixes them is seldom the one that is read.',
    source: SOURCES.mixedScripts,
    bad: 'https://connector.\u0430cme-retail.com/content',
    find: ({ pointer, url }) => {
      const mixed = mixedAlphabets(url.hostname);
      return (
        mixed && {
          pointer,
          message: `${shown(mixed.host)} mixes ${listed(mixed.alphabets)} letters and is really ${shown(url.hostname)}. Type it again.`,
        }
      );
    },
  }),
  {
    id: 'endpoint/same-address',
    severity: 'info',
    title: 'Several events at one address',
    why: 'That works where the server tells events apart by their type. Where each event has its own address, one of them is a copy that nobody changed.',
    source: SOURCES.protocol,
    example: { before: at(GOOD, GOOD), after: at(GOOD, 'https://connector.acme-retail.com/rich') },
    *find(document) {
      const groups = groupBy(filled(document), ({ url }) => url.href);
      for (const [address, [first, ...others]] of groups) {
        if (!first || others.length === 0) continue;
        yield {
          pointer: first.pointer,
          message: `${others.length + 1} events go to ${shown(address)}. Make sure that the server tells them apart.`,
        };
      }
    },
  },
  {
    id: 'endpoint/different-hosts',
    severity: 'info',
    title: 'Events at different hosts',
    why: 'Most apps receive all events on one server. A host of its own is often left over from a test.',
    source: SOURCES.protocol,
    example: {
      before: at(GOOD, 'https://old.acme-retail.com/rich'),
      after: at(GOOD, 'https://connector.acme-retail.com/rich'),
    },
    *find(document) {
      const groups = [...groupBy(filled(document), ({ url }) => url.host)];
      if (groups.length < 2) return;
      const largest = groups.reduce((a, b) => (b[1].length > a[1].length ? b : a));
      const stray = groups.find((group) => group !== largest)?.[1][0];
      if (!stray) return;
      const hosts = groups.map(([host, { length }]) => `${shown(host)} (${length})`);
      yield {
        pointer: stray.pointer,
        message: `Events go to ${groups.length} hosts: ${listed(hosts)}. Make sure that each is meant.`,
      };
    },
  },
];

/** Endpoints whose hosts nothing else is to be said of. */
function filled({ addresses }: AdviceDocument): Address[] {
  return addresses.filter(
    ({ field, host }) => field === 'endpoint' && (host === 'public' || host === 'ip-address'),
  );
}

type HostText = { title: string; why: string; source: Source; bad: string; tell: (host: string) => string };

function hostRule(kind: HostKind, id: string, { tell, bad, ...text }: HostText): Rule {
  // Where people sign in and what they open must not lie on a passing machine either.
  const isForAll = kind === 'tunnel' || kind === 'request-bin';
  return {
    id,
    severity: 'warning',
    ...text,
    example: { before: at(bad), after: at(GOOD) },
    *find({ addresses }) {
      for (const { pointer, url, host, field, isToFill } of addresses) {
        if (host === kind && !isToFill && (isForAll || field === 'endpoint'))
          yield { pointer, message: tell(shown(url.hostname)) };
      }
    },
  };
}

type AddressText = Omit<Rule, 'example' | 'find'> & {
  bad: string;
  /** Set where it holds for every address, not for endpoints alone. */
  isForAll?: true;
  find: (address: Address) => Found | undefined;
};

function addressRule({ bad, isForAll, find, ...text }: AddressText): Rule {
  return {
    ...text,
    example: { before: at(bad), after: at(GOOD) },
    *find({ addresses }) {
      for (const address of addresses) {
        const isMeant = isForAll || address.field === 'endpoint';
        const found = isMeant && !address.isToFill ? find(address) : undefined;
        if (found) yield found;
      }
    },
  };
}

const withoutPort = (text: string): string => text.replace(/^([a-z]+:\/\/[^/?#]*?):\d+(?=[/?#]|$)/i, '$1');
