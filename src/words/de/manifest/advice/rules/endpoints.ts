import { inDigits } from '../../../../../lib/text/plural';

export const tunnel = {
  title: 'Ein Tunnel zu einem privaten Rechner',
  why: 'Ein Tunnel endet, wenn sein Besitzer den Laptop zuklappt, und oft ändert sich sein Name bei jedem Start. Bis es jemand bemerkt, gehen Ereignisse verloren.',
  tell: (host: string) =>
    `${host} ist ein Tunnel zu einem privaten Rechner. Verwenden Sie die Adresse eines Servers, der dauerhaft läuft.`,
};

export const requestBin = {
  title: 'Ein Dienst, der Anfragen nur anzeigt',
  why: 'Ein solcher Dienst zeigt allen, die die Adresse kennen, was ankommt – auch die Konversationen von Kunden – und leitet nichts weiter.',
  tell: (host: string) =>
    `${host} ist ein Dienst zum Ausprobieren von Anfragen. Verwenden Sie die Adresse Ihres eigenen Servers.`,
};

export const loopback = {
  title: 'Die Adresse des Rechners selbst',
  why: 'Jeder Rechner meint mit dieser Adresse sich selbst: Die Plattform würde die Ereignisse an sich selbst senden.',
  tell: (host: string) =>
    `${host} ist immer der Rechner selbst, ganz gleich welcher. Verwenden Sie eine Adresse, die die Plattform erreichen kann.`,
};

export const privateAddress = {
  title: 'Eine Adresse aus einem privaten Netz',
  why: 'Adressen privater Netze gelten nur innerhalb dieser Netze. Die Plattform ruft aus dem Internet auf und kann sie nicht erreichen.',
  tell: (host: string) =>
    `${host} ist aus dem Internet nicht erreichbar. Verwenden Sie eine Adresse, die die Plattform erreichen kann.`,
};

export const privateName = {
  title: 'Ein Name, den das öffentliche DNS nicht kennt',
  why: 'Namen mit dieser Endung gibt es höchstens in einem einzelnen Netz. Die Plattform fragt das öffentliche DNS und findet nichts.',
  tell: (host: string) =>
    `${host} ist kein Name im öffentlichen DNS. Verwenden Sie einen, den die Plattform auflösen kann.`,
};

export const singleLabel = {
  title: 'Ein Name ohne Domain',
  why: 'Ein Name ohne Punkt wird im Netz des Aufrufers gesucht, und das Netz der Plattform kennt ihn nicht.',
  tell: (host: string) => `${host} hat keine Domain. Geben Sie den vollständigen Namen des Servers an.`,
};

export const ipAddress = {
  title: 'Eine IP-Adresse statt eines Namens',
  why: 'Zertifikate werden auf Namen ausgestellt, selten auf Adressen, und die Adresse ändert sich, wenn der Server umzieht.',
  tell: (host: string) =>
    `${host} ist eine IP-Adresse. Verwenden Sie den Namen, auf den das Zertifikat des Servers ausgestellt ist.`,
};

export const otherPort = {
  title: 'Ein anderer Port als 443',
  why: 'Viele Netze lassen https nur über Port 443 zu. Fragen Sie das Account-Team, ob die Plattform diesen Port aufrufen kann.',
  message: (port: string) =>
    `Die Adresse verwendet Port ${port}. Verwenden Sie 443 oder stellen Sie sicher, dass die Plattform diesen Port aufrufen darf.`,
  usePort443: 'Port 443 verwenden',
};

export const userInfo = {
  title: 'Ein Name oder Passwort in der Adresse',
  why: 'Viele Clients lehnen ab oder verwerfen, was vor dem @ steht. Außerdem reist es mit jeder Kopie der Adresse mit, auch in Protokolle.',
  inEndpoint: (host: string) =>
    `Nehmen Sie die Anmeldung vor ${host} aus der Adresse heraus. Verwenden Sie dafür einen Header.`,
  inAddress: (host: string) => `Nehmen Sie die Anmeldung vor ${host} aus der Adresse heraus.`,
  takeOut: 'Herausnehmen',
};

export const fragment = {
  title: 'Eine Adresse mit einem #-Teil',
  why: 'Was auf das # folgt, verlässt den Aufrufer nie: Der Server wird nach der Adresse ohne diesen Teil gefragt.',
  message: (part: string) =>
    `Entfernen Sie ${part} aus der Adresse: Dieser Teil wird nie an den Server gesendet.`,
};

export const secretInQuery = {
  title: 'Zugangsdaten in der Adresse',
  why: 'Adressen stehen in Protokollen, in Links und auf den Bildschirmen aller, die mit ihnen umgehen. Ein Header hält Zugangsdaten von den meisten dieser Orte fern.',
  inEndpoint: (parameters: string) =>
    `Die Adresse enthält Zugangsdaten in ${parameters}. Senden Sie sie stattdessen als Header.`,
  inAddress: (parameters: string) =>
    `Die Adresse enthält Zugangsdaten in ${parameters}. Nehmen Sie sie heraus.`,
};

export const mixedAlphabets = {
  title: 'Ein Host, der Alphabete mischt',
  why: 'Buchstaben verschiedener Alphabete sehen einander ähnlich. Ein Host, der sie mischt, ist selten der, den man liest.',
  message: (host: string, alphabets: string, real: string) =>
    `${host} mischt Buchstaben mehrerer Alphabete (${alphabets}) und ist tatsächlich ${real}. Geben Sie den Host neu ein.`,
};

export const alphabets = {
  Latin: 'Lateinisch',
  Cyrillic: 'Kyrillisch',
  Greek: 'Griechisch',
  Armenian: 'Armenisch',
  Hebrew: 'Hebräisch',
  Arabic: 'Arabisch',
  Devanagari: 'Devanagari',
  Thai: 'Thai',
  Georgian: 'Georgisch',
  Cherokee: 'Cherokee',
  Han: 'Chinesisch',
  Hiragana: 'Hiragana',
  Katakana: 'Katakana',
  Hangul: 'Hangul',
  Bopomofo: 'Bopomofo',
};

export const sameAddress = {
  title: 'Mehrere Ereignisse an eine Adresse',
  why: 'Das funktioniert, wenn der Server die Ereignisse an ihrem Typ unterscheidet. Wo sonst jedes Ereignis eine eigene Adresse hat, ist eine davon eine Kopie, die niemand geändert hat.',
  message: (count: number, address: string) =>
    `${inDigits(count)} Ereignisse gehen an ${address}. Stellen Sie sicher, dass der Server sie unterscheidet.`,
};

export const differentHosts = {
  title: 'Ereignisse an verschiedene Hosts',
  why: 'Die meisten Apps empfangen alle Ereignisse auf einem Server. Ein abweichender Host ist oft von einem Test übrig geblieben.',
  message: (count: number, hosts: string) =>
    `Ereignisse gehen an ${inDigits(count)} Hosts: ${hosts}. Stellen Sie sicher, dass jeder davon beabsichtigt ist.`,
};
