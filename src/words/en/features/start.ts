export const newManifest = 'New manifest';
export const opensAsDraft = 'It opens as a new draft. The one that is open now stays in the list of drafts.';
export const create = 'Create';
export const template = 'Template';
export const quickStart = 'Quick start';
export const optional = 'optional';

export const clientName = 'Client name';
export const clientNameHelp =
  'A unique name in reverse domain style works best. Agents see it as the source of a conversation.';
export const description = 'Description';
export const descriptionExample = 'What the app does, in one line';
export const endpoint = 'Endpoint';
export const endpointHelp = 'The address that receives all five events. Each can get its own later.';
export const applicationAddress = 'Application address';
export const applicationAddressHelp =
  'Where the app starts, and where the sign-in sends people back to. Both can be changed later.';
