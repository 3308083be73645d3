// What the linked pages are about, behind the number of an RFC.
export const exampleNames = 'reservierte Beispielnamen';
export const specialNames = 'Domain-Namen für besondere Zwecke';
export const specialAddresses = 'IP-Adressen für besondere Zwecke';
export const uri = 'Fragmente einer Adresse';
export const authority = 'der Host einer Adresse';
export const delimiters = 'Zeichen einer Adresse';
export const hostNames = 'Hostnamen';
export const userInfo = 'Zugangsdaten in einer Adresse';
export const httpsPort = 'das Schema https';
export const certificates = 'Dienstnamen in Zertifikaten';
export const bearerInQuery = 'Tokens in Adressen';
export const clientMetadata = 'Metadaten eines Clients';
export const grantsAndResponses = 'Grant-Typen und Antworttypen';
export const languages = 'für Menschen lesbare Metadaten';
export const tags = 'Sprachkürzel';
export const redirect = 'Weiterleitungsendpunkt';
export const scope = 'Scope';
export const refresh = 'Refresh-Tokens';
export const implicit = 'Implicit Grant';
export const exactRedirects = 'Weiterleitungsadressen werden genau verglichen';
export const secrets = 'Authentifizierung des Clients';
export const headerNames = 'Namen von Feldern';
export const headerValues = 'Werte von Feldern';
export const hopByHop = 'Header der Verbindung';
export const host = 'Host';
export const repeatedFields = 'Reihenfolge der Felder';
export const dataUri = 'das Schema data';

// Whole titles.
export const mixedScripts = 'Unicode UTS 39, Erkennung gemischter Schriften';
export const bidi = 'Unicode UTR 36, Sicherheitsaspekte';
export const images = 'MDN: Dateitypen für Bilder';
