import { createStore } from 'zustand/vanilla';
import { createSmallStore } from '../../document/drafts/storage/small-store';

/** Light, dark, or as the system has it. */
export type Theme = 'light' | 'dark' | 'system';

const KEY = 'theme';
const store = createSmallStore(() => localStorage);

/** The colours that were chosen in this browser. */
export const theme = createStore<{ theme: Theme }>(() => ({ theme: stored() }));

/** Takes the colours over, and keeps the choice where the browser lets the page keep anything. */
export function setTheme(chosen: Theme): void {
  theme.setState({ theme: chosen });
  show(chosen);
  if (chosen === 'system') store.remove(KEY);
  else store.write(KEY, chosen);
}

/** Shows the colours that were chosen earlier; to be called before anything is drawn. */
export function startTheme(): void {
  show(stored());
}

/** Each colour is written for light and dark (tokens.css): the scheme of the root picks one. */
function show(chosen: Theme): void {
  if (chosen === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = chosen;
}

function stored(): Theme {
  const value = store.read(KEY);
  return value === 'light' || value === 'dark' ? value : 'system';
}
