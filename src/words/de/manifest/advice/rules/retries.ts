import { counted, inDigits, oneOrMore } from '../../../../../lib/text/plural';

export const noEffect = {
  title: 'Eine Anzahl von Wiederholungen neben einer Aufbewahrungszeit',
  why: 'Sobald eine Aufbewahrungszeit gesetzt ist, gilt für alle Webhooks nur noch sie. Eine Zahl von 1 bis 5 bewirkt dann nichts und führt nur in die Irre.',
  message: (retries: number) =>
    `${inDigits(retries)} hat neben der Aufbewahrungszeit keine Wirkung. Entfernen Sie die Zahl.`,
  removeNumber: 'Zahl entfernen',
};

export const dropped = {
  title: '0 Wiederholungen neben einer Aufbewahrungszeit',
  why: 'Die einzige Zahl, die neben einer Aufbewahrungszeit gilt, ist 0: Schlägt die Zustellung dieses Ereignisses fehl, beginnen die Wiederholungen nicht, und das Ereignis geht verloren – es sei denn, die App ist schon vorher ausgefallen.',
  message:
    '0 bedeutet, dass dieses Ereignis verworfen wird, wenn seine Zustellung fehlschlägt. Entfernen Sie die Zahl, damit auch dieses Ereignis erhalten bleibt.',
  keepEvent: 'Auch dieses Ereignis behalten',
};

export const none = {
  title: 'Ereignisse ohne Wiederholungen',
  why: 'Ohne Wiederholungen und ohne Aufbewahrungszeit genügt eine langsame Antwort oder ein Neustart des Servers, und das Ereignis ist verloren.',
  message: (count: number, events: string) =>
    `${inDigits(count)} ${oneOrMore(count, 'Ereignis wird beim ersten Fehlschlag', 'Ereignisse werden beim ersten Fehlschlag')} verworfen: ${events}. Setzen Sie eine Aufbewahrungszeit oder eine Anzahl von Wiederholungen.`,
};

export const secondsOnly = {
  title: 'Wiederholungen, die nur Sekunden überbrücken',
  why: 'Wiederholungen nach Anzahl folgen im Abstand von einer Sekunde, fünf davon überbrücken also 5 Sekunden; die frühere Dokumentation nannte 30 Sekunden Abstand, zusammen 150. Eine Aufbewahrungszeit überbrückt bis zu 3 Tage.',
  message: (seconds: number, earlier: number) =>
    `Wiederholungen nach Anzahl überbrücken höchstens ${counted(seconds, 'Sekunde', 'Sekunden')} (frühere Dokumentation: ${inDigits(earlier)}). Setzen Sie eine Aufbewahrungszeit, um einen Ausfall zu überbrücken.`,
};

export const setADay = 'Aufbewahrungszeit von 24 Stunden setzen';
