// What buttons of fixes say in more than one family of rules.
export const addAuthorizationCode = 'Add authorization_code';
export const removeFragment = 'Remove the # part';
export const removeIt = 'Remove it';
export const removeThisOne = 'Remove this one';
export const renameTo = (name: string) => `Rename to "${name}"`;
export const useHttps = 'Use https://';
