import { counted } from '../../../lib/text/plural';

export const copyForAccount = 'Kopie für ein anderes Konto';
export const whatCopyIs =
  'Ein neuer Entwurf mit anderen Hosts und Header-Werten. Was Sie leer lassen, bleibt, wie es ist.';
export const makeCopy = 'Kopie anlegen';
export const thisIsCopy =
  'Das ist eine Kopie für ein anderes Konto, in einem eigenen Entwurf. Der andere Entwurf ist unverändert.';
export const noHosts = 'Das Manifest hat noch keine Adresse mit einem Host.';
export const hosts = 'Hosts';
export const addresses = (count: number) => counted(count, 'Adresse', 'Adressen');
export const headerValues = 'Header-Werte';
export const headersOfAccount = 'Header-Werte, die zu einem bestimmten Konto gehören können';
export const whatIsDifferent = 'Was in der Kopie anders ist';

// Why a header value is asked for, after its place.
export const withheld = 'vom Absender zurückgehalten';
export const differs = 'hat bei einem anderen Webhook einen anderen Wert';

// What an empty box stands for.
export const newValue = 'Wert für das neue Konto';
export const stays = 'Bleibt, wie es ist';
export const staysValue = (value: string) => `Bleibt ${value}`;
