// What is added by its name: a webhook for another event, and the client name in another language.
export const eventTypeName = 'Name des Ereignistyps';
export const addAnotherEvent = 'Weiteres Ereignis hinzufügen';
export const noEventTypeName =
  'Geben Sie den ganzen Namen des Ereignistyps ein, etwa ms.MessagingEventNotification.ContentEvent.';
export const languageTag = 'Sprachkürzel, etwa fr oder pt-BR';
export const addTranslation = 'Übersetzung hinzufügen';
export const translationAdded = (key: string) => `${key} hinzugefügt`;
export const noLanguageTag = 'Geben Sie ein Sprachkürzel ein, etwa fr, pt-BR oder zh-Hant.';
export const didNotLoad = 'Ein Teil dieser Seite wurde nicht geladen. Laden Sie die Seite neu.';
