// What is compared: each page, with where its fields and its JSON are. The tick is of one key that the document has: adding one is more.
const peer = (name, fields) => ({ name, page: `${name}.html`, isOurs: false, json: '#json', ...fields });

export const SUBJECTS = [
  {
    ...{ name: 'ours', page: '', isOurs: true },
    field: '[data-pointer="/client_name"] input',
    tick: '[data-pointer="/capabilities/engagement/design_window"] [role=switch]',
    json: '[data-pane="json"] pre, [data-pane="json"] .view-lines',
  },
  peer('json-editor', {
    field: '[name="root[client_name]"]',
    tick: '[type=checkbox][name="root[capabilities][engagement][design_window]"]',
  }),
  peer('json-forms', {
    field: '[id="#/properties/client_name-input"]',
    tick: '[id="#/properties/quick_launch_enabled-input"], [id="#/properties/quick_launch_enabled"] input[type=checkbox]',
  }),
  peer('rjsf', {
    field: '#root_client_name',
    tick: '#root_capabilities_engagement_design_window',
    json: '#json .view-lines',
  }),
];
