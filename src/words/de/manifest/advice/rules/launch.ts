export const noEntry = {
  title: 'Schnellstart ohne Startadresse',
  why: 'Das Menü führt nur Apps auf, die eine Adresse zum Öffnen haben.',
  message: 'Fügen Sie eine Startadresse hinzu: Ohne sie erscheint die App nicht im Schnellstartmenü.',
};

export const noProfiles = {
  title: 'Schnellstart für kein Profil',
  why: 'Das Menü zeigt eine App den Personen, deren Profil zu ihren Profilen gehört. Nur eine Ausgabe der Dokumentation führt diesen Schlüssel auf. Fragen Sie deshalb, ob das Konto ihn braucht.',
  message:
    'Führen Sie die Profile auf, die die App öffnen dürfen, sonst sieht sie im Schnellstartmenü vielleicht niemand.',
};

export const notEnabled = {
  title: 'Startadresse oder Profile ohne Schnellstart',
  why: 'Beide sind für das Schnellstartmenü da. Solange der Schnellstart nicht eingeschaltet ist, steht die App nicht darin.',
  entryAndProfiles:
    'Der Schnellstart ist ausgeschaltet, daher haben Startadresse und Profile in seinem Menü keine Wirkung. Schalten Sie ihn ein, oder entfernen Sie beides.',
  entry:
    'Der Schnellstart ist ausgeschaltet, daher hat die Startadresse in seinem Menü keine Wirkung. Schalten Sie ihn ein, oder entfernen Sie die Adresse.',
  profiles:
    'Der Schnellstart ist ausgeschaltet, daher haben die Profile in seinem Menü keine Wirkung. Schalten Sie ihn ein, oder entfernen Sie die Profile.',
  switchOn: 'Schnellstart einschalten',
  removeProfiles: 'Profile entfernen',
};
