export const showLogo = 'Show the logo';
export const loadsFromThere = 'loads it from there';
export const logoOfApp = 'Logo of the app';
export const loading = 'Loading …';
export const notLoaded = 'The picture could not be loaded from there.';
export const openLogo = 'Open the logo';
export const inNewTab = '(in a new tab)';
export const isPath = 'This is a path inside the platform: no picture to show.';
export const noWebAddress = 'This is no web address, so there is nothing to show.';
export const rightSize = (side: number) => `${side} × ${side} pixels, as it must be.`;
export const wrongSize = (width: number, height: number, side: number) =>
  `${width} × ${height} pixels: it must be exactly ${side} × ${side}.`;
export const copyPart = 'The copy of the right size';
