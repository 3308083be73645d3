// They stand in the name of the file that is downloaded, `com.example.Chat.unvollstaendig.manifest.json`: letters only, lower case.
export const manifest = 'manifest';
export const incomplete = 'unvollstaendig';
