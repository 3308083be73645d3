import { inDigits } from '../../../../../lib/text/plural';

export const http = {
  title: 'Ein Logo ohne https',
  why: 'Die Oberfläche der Plattform besteht aus https-Seiten. Browser laden darin kein Bild, das ohne https kommt.',
  message: (host: string) => `Das Logo wird von ${host} ohne https geladen. Verwenden Sie https://.`,
};

export const data = {
  title: 'Ein Logo innerhalb seiner Adresse',
  why: 'Die Plattform lädt das Logo von einer Adresse. Ein Bild, das im Manifest selbst steht, wird selten angenommen und passt kaum je in 1024 Zeichen.',
  message: (address: string) =>
    `${address} ist das Bild selbst. Legen Sie es auf einen Server und geben Sie seine https://-Adresse an.`,
};

export const scheme = {
  title: 'Ein Logo, das nicht im Web steht',
  why: 'Die Plattform lädt das Logo über https. Dateien auf einem privaten Rechner und Adressen von Apps sagen ihr nichts.',
  message: (address: string) =>
    `Von ${address} lässt sich das Logo nicht laden. Geben Sie eine https://-Adresse an.`,
};

export const type = {
  title: 'Ein Logo, das kein Bild ist',
  why: 'Die Plattform zeigt das Logo als Bild an. Dateien dieses Typs zeigt kein Browser als Bild.',
  message: (file: string) => `${file} ist kein Bild. Verwenden Sie ein PNG mit 70 × 70 Pixeln.`,
};

export const size = {
  title: 'Ein Logo in einer anderen Größe',
  why: 'Die Plattform verlangt genau 70 × 70 Pixel. Eine andere Größe wird verzerrt, beschnitten oder unscharf.',
  message: (width: number, height: number, side: number) =>
    `Das Bild hat ${inDigits(width)} × ${inDigits(height)} Pixel. Verwenden Sie eines mit genau ${side} × ${side}.`,
};
