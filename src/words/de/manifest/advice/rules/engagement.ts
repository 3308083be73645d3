export const unauth = {
  title: 'Kunden, die nicht angemeldet sind',
  why: 'Laut Dokumentation muss die Identität des Kunden auth sein. Engagements dieser App funktionieren möglicherweise nicht bei Kunden, die das Unternehmen nicht kennt.',
  message: '„unauth“ wird laut Dokumentation nicht unterstützt. Verwenden Sie nur „auth“.',
  removeUnauth: 'unauth entfernen',
  useAuth: 'Stattdessen auth verwenden',
};

export const empty = {
  title: 'Eine leere Liste',
  why: 'Was eine Liste nicht nennt, können Kampagnenmanager nicht wählen. Eine leere Liste nimmt ihnen die ganze Auswahl.',
  visitorBehavior:
    'Die Liste ist leer, sodass sich keine Kampagne nach dem Verhalten von Besuchern anbieten lässt. Wählen Sie aus, was verwendet werden darf.',
  targetAudience:
    'Die Liste ist leer, sodass sich keine Kampagne einer ausgewählten Zielgruppe anbieten lässt. Wählen Sie aus, was verwendet werden darf.',
  goal: 'Die Liste ist leer, sodass keine Kampagne ein Ziel haben kann. Wählen Sie aus, was verwendet werden darf.',
  useTemplate: 'Werte der Vorlage verwenden',
};

export const templateValues = {
  title: 'Ein Wert der Vorlage fehlt',
  why: 'Die Plattform selbst rät, die Werte der Vorlage zu behalten, solange nichts dagegen spricht. Ein Wert, der fehlt, lässt sich in keiner Kampagne verwenden.',
  message: (missing: string) =>
    `Die Vorlage enthält auch ${missing}. Wählen Sie aus, was Kampagnen verwenden dürfen.`,
  addTemplate: 'Werte der Vorlage hinzufügen',
};
