export const messagingName = {
  title: 'Conversation changes under the name of a messaging event',
  why: (event: string) =>
    `Some pages print this name, but what the platform sends is called ${event}. Under the other name no event arrives.`,
  renameIt: (event: string, key: string) =>
    `The platform calls this event "${event}", not ${key}. Rename it.`,
  isTaken: (event: string, key: string) =>
    `The platform calls this event "${event}", not ${key}. Both stand here: remove the wrong one.`,
  removeWrongName: 'Remove the wrong name',
};

export const misspelt = {
  title: 'An event type that is close to a known one',
  why: 'The platform sends only events that it knows by exactly this name. Nothing arrives for a name with a typing mistake.',
  meant: (key: string, name: string) => `${key} is not a known event type. Did you mean "${name}"?`,
  isTaken: (key: string, name: string) =>
    `${key} is not a known event type. "${name}" stands beside it: keep one of the two.`,
};

export const unknown = {
  title: 'An event type that nobody knows',
  why: 'The documentation lists five event types. The platform may know others, but nothing says that it sends this one.',
  message: (key: string) =>
    `${key} is not a known event type. Keep it only if LivePerson gave you this name.`,
};

export const noContent = {
  title: 'Webhooks without text messages',
  why: 'Text messages arrive as ContentEvent. Without it the app never sees what agents write, which only an app that watches can do without.',
  message: 'No webhook receives text messages. Add one for ContentEvent, unless the app only watches.',
};

export const noClientCredentials = {
  title: 'Webhooks without the grant type client_credentials',
  why: 'An app that receives events answers them as itself, with tokens that it gets by client credentials. Without this grant type it cannot send anything back.',
  message: 'Add "client_credentials" to the grant types: an app with webhooks signs in as itself.',
  addClientCredentials: 'Add client_credentials',
};
