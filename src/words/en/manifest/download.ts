// They stand in the name of the file that is downloaded, `com.example.Chat.incomplete.manifest.json`: letters only, lower case.
export const manifest = 'manifest';
export const incomplete = 'incomplete';
