export const noEntry = {
  title: 'Quick launch without an entry address',
  why: 'The menu lists only apps that have an address to open.',
  message: 'Add an entry address: without one the app is not shown in the quick-launch menu.',
};

export const httpEntry = {
  title: 'An entry address without encryption',
  why: 'People sign in there. Whoever sits on the way can read along, and browsers show no http page inside of an https one.',
  message: (host: string) => `The application at ${host} is opened without encryption. Use https://.`,
};

export const noProfiles = {
  title: 'Quick launch for no profile',
  why: 'The menu shows an app to people whose profile is among its profiles. Only one edition of the documentation lists this key, so ask whether the account needs it.',
  message: 'List the profiles that may open the app, or nobody may see it in the quick-launch menu.',
};

export const notEnabled = {
  title: 'An entry address or profiles without quick launch',
  why: 'Both are for the quick-launch menu. As long as it is not switched on, the app is not listed there.',
  entryAndProfiles:
    'Quick launch is off, so the entry address and profiles have no effect in its menu. Switch it on, or remove both.',
  entry:
    'Quick launch is off, so the entry address has no effect in its menu. Switch it on, or remove the address.',
  profiles:
    'Quick launch is off, so the profiles have no effect in its menu. Switch it on, or remove the profiles.',
  switchOn: 'Switch on quick launch',
  removeProfiles: 'Remove the profiles',
};
