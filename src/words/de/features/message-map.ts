import { counted } from '../../../lib/text/plural';

export const hostsAndEvents = 'Hosts und ihre Ereignisse';
export const noAddress = 'Keine Adresse';
export const notAnAddress = 'Keine gültige Adresse';
// The name in letters follows, of a host such as xn--bcher-kva.example.
export const reads = 'liest sich';
export const notWhereOthersGo = 'Anderes Ziel als die übrigen';
export const unknownEvent = 'Unbekanntes Ereignis';
export const moreEvents = (count: number) =>
  `${counted(count, 'weiteres Ereignis', 'weitere Ereignisse')} nicht angezeigt.`;
