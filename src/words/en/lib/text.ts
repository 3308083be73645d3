import { counted } from '../../../lib/text/plural';

// The parts of a time, the longest first: "2 hours 30 minutes".
export const days = (count: number) => counted(count, 'day');
export const hours = (count: number) => counted(count, 'hour');
export const minutes = (count: number) => counted(count, 'minute');
export const seconds = (count: number) => counted(count, 'second');
