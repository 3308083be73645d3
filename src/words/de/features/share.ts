export const share = 'Teilen';
export const behindTheHash =
  'Der Link enthält das Manifest hinter seinem #-Zeichen. Diesen Teil senden Browser an keinen Server.';
