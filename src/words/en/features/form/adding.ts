// What is added by its name: a webhook for another event, and the client name in another language.
export const eventTypeName = 'Name of the event type';
export const addAnotherEvent = 'Add another event';
export const noEventTypeName =
  'Type the whole name of the event type, such as ms.MessagingEventNotification.ContentEvent.';
export const languageTag = 'Language tag, such as fr or pt-BR';
export const addTranslation = 'Add translation';
export const translationAdded = (key: string) => `${key} added`;
export const noLanguageTag = 'Type a language tag, such as fr, pt-BR or zh-Hant.';
export const didNotLoad = 'A part of this page did not load: reload the page.';
