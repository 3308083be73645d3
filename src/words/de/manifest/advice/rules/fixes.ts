// What buttons of fixes say in more than one family of rules.
export const addAuthorizationCode = 'authorization_code hinzufügen';
export const removeFragment = '#-Teil entfernen';
export const removeIt = 'Entfernen';
export const removeThisOne = 'Diesen Eintrag entfernen';
export const renameTo = (name: string) => `In „${name}“ umbenennen`;
export const useHttps = 'https:// verwenden';
