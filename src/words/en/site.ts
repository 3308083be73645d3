// What the page says before, or without, the editor's code: index.html and app.webmanifest.
export const description =
  'Write, check, share and review LivePerson Application Install Manifests. Runs wholly in your browser.';
export const loading = 'Loading the editor. If this stays, reload the page.';
export const failed =
  'The editor’s code did not load: check the connection, then reload the page. Nothing that is typed here is kept until it has.';
export const noScript =
  'The Install Manifest Editor runs in your browser and needs JavaScript: please turn it on and reload the page. Without it, nothing that is typed here is kept.';
export const screenshot = 'The editor: the form on the left, the JSON of the manifest on the right';
