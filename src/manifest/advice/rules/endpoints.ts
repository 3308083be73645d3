import * as words from '#words/manifest/advice/rules/endpoints';
import * as fixWords from '#words/manifest/advice/rules/fixes';
import { secretParameters } from '../../secrets/address-secrets';
import type { Address, AdviceDocument } from '../document/document';
import { type HostKind, mixedAlphabets } from '../hosts/hosts';
import type { Found, Rule, Source } from '../rule';
import { SOURCES } from '../sources';
import { groupBy, listed, setting, shown } from '../words';
import { addressRule } from './address-rule';

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
    ...words.tunnel,
    source: SOURCES.protocol,
    bad: 'https://a1b2c3.ngrok-free.app/content',
  }),
  hostRule('request-bin', 'endpoint/request-bin', {
    ...words.requestBin,
    source: SOURCES.protocol,
    bad: 'https://webhook.site/6f2d',
  }),
  hostRule('loopback', 'endpoint/loopback', {
    ...words.loopback,
    source: SOURCES.specialNames,
    bad: 'https://localhost:8443/content',
  }),
  hostRule('private', 'endpoint/private', {
    ...words.privateAddress,
    source: SOURCES.specialAddresses,
    bad: 'https://192.168.1.20/content',
  }),
  hostRule('private-name', 'endpoint/private-name', {
    ...words.privateName,
    source: SOURCES.specialNames,
    bad: 'https://connector.internal/content',
  }),
  hostRule('single-label', 'endpoint/single-label', {
    ...words.singleLabel,
    source: SOURCES.specialNames,
    bad: 'https://connector/content',
  }),
  hostRule('ip-address', 'endpoint/ip-address', {
    ...words.ipAddress,
    source: SOURCES.certificates,
    bad: 'https://52.20.10.4/content',
  }),
  endpointRule({
    id: 'endpoint/port',
    severity: 'info',
    title: words.otherPort.title,
    why: words.otherPort.why,
    source: SOURCES.httpsPort,
    bad: 'https://connector.acme-retail.com:8443/content',
    find: ({ pointer, url, text, host }) =>
      // Of a host that nobody can reach, the port is the least.
      url.port === '' || url.protocol !== 'https:' || (host !== 'public' && host !== 'ip-address')
        ? undefined
        : {
            pointer,
            message: words.otherPort.message(url.port),
            fixes: [setting(words.otherPort.usePort443, pointer, withoutPort(text))],
          },
  }),
  endpointRule({
    id: 'endpoint/user-info',
    severity: 'warning',
    title: words.userInfo.title,
    why: words.userInfo.why,
    source: SOURCES.userInfo,
    bad: 'https://acme:s3cret@connector.acme-retail.com/content',
    isForAll: true,
    find: ({ pointer, url, text, field }) =>
      url.username === '' && url.password === ''
        ? undefined
        : {
            pointer,
            message: words.userInfo[field === 'endpoint' ? 'inEndpoint' : 'inAddress'](shown(url.host)),
            fixes: [setting(words.userInfo.takeOut, pointer, text.replace(/^([a-z]+:\/\/)[^/?#]*@/i, '$1'))],
          },
  }),
  endpointRule({
    id: 'endpoint/fragment',
    severity: 'warning',
    title: words.fragment.title,
    why: words.fragment.why,
    source: SOURCES.uri,
    bad: 'https://connector.acme-retail.com/content#text',
    find: ({ pointer, text }) => {
      const mark = text.indexOf('#');
      if (mark < 0) return undefined;
      return {
        pointer,
        message: words.fragment.message(shown(text.slice(mark))),
        fixes: [setting(fixWords.removeFragment, pointer, text.slice(0, mark), { safe: true })],
      };
    },
  }),
  endpointRule({
    id: 'endpoint/secret-in-query',
    severity: 'warning',
    title: words.secretInQuery.title,
    why: words.secretInQuery.why,
    source: SOURCES.bearerInQuery,
    bad: 'https://connector.acme-retail.com/content?token=9f2b7c61',
    isForAll: true,
    find: ({ pointer, url, field }) => {
      const names = secretParameters(url);
      if (names.length === 0) return undefined;
      const tell = words.secretInQuery[field === 'endpoint' ? 'inEndpoint' : 'inAddress'];
      return {
        pointer,
        message: tell(listed(names.map(shown))),
      };
    },
  }),
  endpointRule({
    id: 'endpoint/mixed-alphabets',
    severity: 'warning',
    title: words.mixedAlphabets.title,
    why: words.mixedAlphabets.why,
    source: SOURCES.mixedScripts,
    bad: 'https://connector.\u0430cme-retail.com/content',
    find: ({ pointer, url }) => {
      const mixed = mixedAlphabets(url.hostname);
      return (
        mixed && {
          pointer,
          message: words.mixedAlphabets.message(
            shown(mixed.host),
            listed(mixed.alphabets.map((name) => words.alphabets[name])),
            shown(url.hostname),
          ),
        }
      );
    },
  }),
  {
    id: 'endpoint/same-address',
    severity: 'info',
    title: words.sameAddress.title,
    why: words.sameAddress.why,
    source: SOURCES.protocol,
    example: { before: at(GOOD, GOOD), after: at(GOOD, 'https://connector.acme-retail.com/rich') },
    *find(document) {
      const groups = groupBy(filled(document), ({ url }) => url.href);
      for (const [address, [first, ...others]] of groups) {
        if (!first || others.length === 0) continue;
        yield {
          pointer: first.pointer,
          message: words.sameAddress.message(others.length + 1, shown(address)),
        };
      }
    },
  },
  {
    id: 'endpoint/different-hosts',
    severity: 'info',
    title: words.differentHosts.title,
    why: words.differentHosts.why,
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
        message: words.differentHosts.message(groups.length, listed(hosts)),
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

function hostRule(kind: HostKind, id: string, { tell, ...text }: HostText): Rule {
  // Where people sign in and what they open must not lie on a passing machine either.
  const isForAll = kind === 'tunnel' || kind === 'request-bin';
  return endpointRule({
    id,
    severity: 'warning',
    ...text,
    ...(isForAll && { isForAll }),
    find: ({ pointer, url, host }) =>
      host === kind ? { pointer, message: tell(shown(url.hostname)) } : undefined,
  });
}

type AddressText = Omit<Rule, 'example' | 'find'> & {
  bad: string;
  /** Set where it holds for every address, not for endpoints alone. */
  isForAll?: true;
  find: (address: Address) => Found | undefined;
};

function endpointRule({ bad, isForAll, ...rule }: AddressText): Rule {
  return addressRule({
    ...rule,
    ...(!isForAll && { fields: ['endpoint'] }),
    example: { before: at(bad), after: at(GOOD) },
  });
}

const withoutPort = (text: string): string => text.replace(/^([a-z]+:\/\/[^/?#]*?):\d+(?=[/?#]|$)/i, '$1');
