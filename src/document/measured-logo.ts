import { createStore } from 'zustand/vanilla';

/** Width and height in pixels. */
type Size = { readonly width: number; readonly height: number };

/** The last logo that somebody looked at, and its size; nothing of it is stored or shared. */
export const measuredLogo = createStore<{ address: string; size?: Size }>(() => ({ address: '' }));

/** Takes down the size of the picture at an address, for the advice about it. */
export function noteLogoSize(address: string, size: Size): void {
  measuredLogo.setState({ address, size }, true);
}
