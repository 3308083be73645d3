export const dropToOpen = 'Manifest-Datei hier ablegen, um sie zu öffnen';
export const noFile =
  'Das war keine Datei. Legen Sie eine Manifest-Datei ab oder fügen Sie ihr JSON über „Importieren“ ein.';
export const oneAtATime = (count: number) => `Legen Sie nur eine Datei auf einmal ab: Das waren ${count}.`;
