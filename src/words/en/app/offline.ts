export const newVersion = 'A new version of the editor is ready.';
export const reload = 'Reload';
export const worksOffline = 'The editor works offline from now on.';
