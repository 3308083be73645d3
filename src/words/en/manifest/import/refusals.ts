import { inDigits } from '../../../../lib/text/plural';

// Why a file or a text is not imported, and what to do.

export const notText = 'This file is not text. Import a file that holds the manifest as JSON.';
export const notUtf8 =
  'This file is not in UTF-8, so its letters would be read wrongly. Save it as UTF-8 and import it again.';
export const unreadableFile =
  'The browser could not read this. If it is a folder, open it and pick the file inside; else try once more.';

export const gzipArchive = 'This is a gzip archive. Unpack it and import the JSON file inside.';
export const zipArchive = 'This is a zip archive. Unpack it and import the JSON file inside.';
export const picture = 'This is a picture. Import a text file that holds the JSON.';
export const pictureOrRecording = 'This is a picture or a recording. Import a text file that holds the JSON.';
/** @param file one of those below */
export const takeJsonOut = (file: string) => `This is ${file}. Take the JSON out of it as plain text.`;
export const pdf = 'a PDF';
export const rtf = 'a document with formatting (RTF)';
export const officeDocument = 'an Office document';
export const wordDocument = 'a Word document';
export const excelWorkbook = 'an Excel workbook';
export const powerPointPresentation = 'a PowerPoint presentation';
export const openDocumentFile = 'an OpenDocument file';

export const nothingToImport =
  'There is nothing here to import. Paste the JSON of a manifest, or choose its file.';
export const emptyListOfRecords = 'This is an empty list: no installation record is in it.';
export const listWithoutObjects =
  'This is a list, but none of its items is an object. A manifest is one object in curly brackets.';
/** @param kind one of those below */
export const noObject = (kind: string) =>
  `This is JSON, but only ${kind}. A manifest is an object: it starts with { and ends with }.`;
export const word = (value: string) => `the word ${value}`;
export const oneText = 'one text in quotes';
export const oneNumber = 'one number';

export const tooLarge = (megabytes: number) =>
  `This has ${megabytes.toFixed(1)} MB, and at most 5 MB can be imported. A manifest is a few kB: is this the right file?`;
export const nulCharacters = 'This is not text: it has NUL characters in it. Copy the JSON itself.';
export const address = 'This is an address, not JSON. Open it in the browser, and import what it shows.';
export const webPage = 'This is a web page or XML, not JSON. Copy the JSON itself.';
export const tooManyValues = (values: number, most: number) =>
  `This has about ${inDigits(values)} values, and at most ${inDigits(most)} can be imported. A manifest has a few hundred: is this the right file?`;
export const mostlySpace = (characters: number) =>
  `This is mostly white space: ${inDigits(characters)} spaces and line breaks stand between its values. Take them out and import it again.`;
