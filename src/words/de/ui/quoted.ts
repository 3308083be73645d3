export const hiddenCharacter = 'Ein unsichtbares Zeichen';
