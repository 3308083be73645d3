import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** The values by JSON Pointer that a person put in for one text. */
type Filled = { text: string; values: ReadonlyMap<string, string> };

const NONE: ReadonlyMap<string, string> = new Map();

// In memory only, and for one text at a time: these are credentials, which no storage and no link may see.
const filled = createStore<Filled>(() => ({ text: '', values: NONE }));

/** Follows the values that were put in where the sender of this text left them out. They are gone when the page is. */
export function useFilledValues(text: string): ReadonlyMap<string, string> {
  return useStore(filled, (state) => (state.text === text ? state.values : NONE));
}

/** Puts a value in; an empty one takes it out again. */
export function fillValue(text: string, pointer: string, value: string): void {
  const state = filled.getState();
  const values = new Map(state.text === text ? state.values : NONE);
  if (value === '') values.delete(pointer);
  else values.set(pointer, value);
  filled.setState({ text, values });
}
