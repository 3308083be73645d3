export const hiddenCharacter = 'A character that cannot be seen';
