export const accountNumber = 'Kontonummer';
export const accountNumberHelp = 'Des LivePerson-Kontos, für das installiert werden soll.';
export const yourName = 'Ihr Name';
export const yourNameHelp = 'So, wie das Account-Team Sie kennt.';
export const note = 'Notiz';
export const noteHelp = 'Was das Account-Team wissen sollte.';
export const noteTellsCredential =
  'Hier scheint ein Passwort oder ein Token zu stehen. Jeder, der den Link hat, kann die Notiz lesen: Senden Sie das besser auf anderem Weg.';

export const sayWhoSends = 'Angeben, wer es sendet und wofür <optional>optional</optional>';
export const rememberThis = 'In diesem Browser merken';
export const cannotRemember =
  'Dieser Browser lässt die Seite nichts merken: Sein Speicher ist blockiert oder voll.';
export const travelsBeside = 'Diese Angaben stehen im Link neben dem Manifest und gehören nicht dazu.';
