export const connector = {
  title: 'Connector',
  purpose: 'A server that carries conversations between another channel and LivePerson.',
  contents: 'Client credentials, five webhooks, engagement choices',
};
export const webApplication = {
  title: 'Web application',
  purpose: 'A web page that people open from LivePerson and sign in with their LivePerson account.',
  contents: 'Authorization code, redirect address, quick launch',
};
export const blank = {
  title: 'Blank',
  purpose: 'Nothing but the one required key, to build up section by section.',
  contents: 'An empty name',
};
