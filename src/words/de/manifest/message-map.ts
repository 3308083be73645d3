import { counted, oneOrMore } from '../../../lib/text/plural';

export const nothingIsSent = 'Kein Ereignis ist eingerichtet, daher wird nichts gesendet.';
export const goToHosts = (events: number, hosts: number) =>
  `${counted(events, 'Ereignis', 'Ereignisse')} ${oneOrMore(events, 'geht', 'gehen')} an ${counted(hosts, 'Host', 'Hosts')}.`;
export const onlyOneGoesTo = (event: string, host: string) => `Nur „${event}“ geht an ${host}.`;
export const onlySomeGoTo = (count: number, host: string) => `Nur ${count} Ereignisse gehen an ${host}.`;
export const haveAddressToFillIn = (events: number) =>
  `Bei ${counted(events, 'Ereignis', 'Ereignissen')} ist die Adresse noch auszufüllen.`;
export const haveNoAddress = (events: number) =>
  `Bei ${counted(events, 'Ereignis', 'Ereignissen')} fehlt die Adresse.`;
export const haveUnreadableAddress = (events: number) =>
  `Bei ${counted(events, 'Ereignis', 'Ereignissen')} ist die Adresse nicht lesbar.`;

// What is to be known of a place that events go to, as a mark at its name.
export const toBeFilledIn = 'Noch auszufüllen';
export const exampleHost = 'Beispiel-Host, noch auszufüllen';
export const tunnel = 'Tunnel zu einem privaten Rechner';
export const requestBin = 'Request-Bin';
export const machineItself = 'Der Rechner selbst';
export const privateNetwork = 'Privates Netz';
export const noFullHostName = 'Kein vollständiger Host';
export const addressInsteadOfName = 'IP-Adresse statt eines Namens';
export const notHttps = 'Kein https';
