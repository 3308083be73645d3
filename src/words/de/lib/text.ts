import { counted } from '../../../lib/text/plural';

// The parts of a time, the longest first: "2 Stunden 30 Minuten".
export const days = (count: number) => counted(count, 'Tag', 'Tage');
export const hours = (count: number) => counted(count, 'Stunde', 'Stunden');
export const minutes = (count: number) => counted(count, 'Minute', 'Minuten');
export const seconds = (count: number) => counted(count, 'Sekunde', 'Sekunden');
