export const noEntry = {
  title: 'Schnellstartmenü ohne Startadresse',
  why: 'Das Menü führt nur Apps auf, die eine Adresse zum Öffnen haben.',
  message: 'Fügen Sie eine Startadresse hinzu: Ohne sie erscheint die App nicht im Schnellstartmenü.',
};

export const httpEntry = {
  title: 'Eine Startadresse ohne Verschlüsselung',
  why: 'Dort melden sich Personen an. Wer auf dem Weg sitzt, kann mitlesen, und Browser zeigen keine http-Seite innerhalb einer https-Seite.',
  message: (host: string) =>
    `Die Anwendung unter ${host} wird unverschlüsselt geöffnet. Verwenden Sie https://.`,
};

export const noProfiles = {
  title: 'Schnellstartmenü für kein Profil',
  why: 'Das Menü zeigt eine App den Personen, deren Profil zu ihren Profilen gehört. Nur eine Ausgabe der Dokumentation führt diesen Schlüssel auf. Fragen Sie deshalb, ob das Konto ihn braucht.',
  message:
    'Führen Sie die Profile auf, die die App öffnen dürfen, sonst sieht sie im Schnellstartmenü vielleicht niemand.',
};

export const notEnabled = {
  title: 'Startadresse oder Profile ohne Schnellstartmenü',
  why: 'Beide sind für das Schnellstartmenü da. Solange es nicht eingeschaltet ist, steht die App nicht darin.',
  entryAndProfiles:
    'Das Schnellstartmenü ist ausgeschaltet, daher haben Startadresse und Profile darin keine Wirkung. Schalten Sie es ein oder entfernen Sie beides.',
  entry:
    'Das Schnellstartmenü ist ausgeschaltet, daher hat die Startadresse darin keine Wirkung. Schalten Sie es ein oder entfernen Sie die Adresse.',
  profiles:
    'Das Schnellstartmenü ist ausgeschaltet, daher haben die Profile darin keine Wirkung. Schalten Sie es ein oder entfernen Sie die Profile.',
  switchOn: 'Schnellstartmenü einschalten',
  removeProfiles: 'Profile entfernen',
};
