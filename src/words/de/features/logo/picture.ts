export const showLogo = 'Logo anzeigen';
export const loadsFromThere = 'lädt es von dort';
export const logoOfApp = 'Logo der App';
export const loading = 'Wird geladen …';
export const notLoaded = 'Das Bild konnte von dort nicht geladen werden.';
export const openLogo = 'Logo öffnen';
export const inNewTab = '(in einem neuen Tab)';
export const isPath = 'Das ist ein Pfad innerhalb der Plattform: Es gibt kein Bild zum Anzeigen.';
export const noWebAddress = 'Das ist keine Webadresse, daher gibt es nichts anzuzeigen.';
export const rightSize = (side: number) => `${side} × ${side} Pixel, wie verlangt.`;
export const wrongSize = (width: number, height: number, side: number) =>
  `${width} × ${height} Pixel: Es müssen genau ${side} × ${side} sein.`;
export const copyPart = 'Die Kopie in der richtigen Größe';
