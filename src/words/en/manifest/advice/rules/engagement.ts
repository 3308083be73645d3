export const unauth = {
  title: 'Consumers who are not signed in',
  why: 'The documentation says that the consumer identity has to be auth. Engagements of this app may not work for consumers whom the brand does not know.',
  message: '"unauth" is not supported according to the documentation. Use "auth" only.',
  removeUnauth: 'Remove unauth',
  useAuth: 'Use auth instead',
};

export const empty = {
  title: 'An empty list',
  why: 'What a list does not name, campaign managers cannot choose. An empty list takes the whole choice away from them.',
  visitorBehavior:
    'The list is empty, so that no campaign can be offered by what visitors do. Tick what may be used.',
  targetAudience:
    'The list is empty, so that no campaign can be offered to a chosen audience. Tick what may be used.',
  goal: 'The list is empty, so that no campaign can have a goal. Tick what may be used.',
  useTemplate: "Use the template's values",
};

export const templateValues = {
  title: 'A value of the template is missing',
  why: "The platform's own advice is to keep the values of the template unless there is a reason. A value that is missing cannot be used in a campaign.",
  message: (missing: string) => `The template also has ${missing}. Tick what campaigns may use.`,
  addTemplate: "Add the template's values",
};
