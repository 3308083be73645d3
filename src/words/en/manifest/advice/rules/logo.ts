export const http = {
  title: 'A logo without https',
  why: "The platform's screens are https pages. Browsers do not load a picture into them that comes without https.",
  message: (host: string) => `${host} is asked for the logo without https. Use https://.`,
};

export const data = {
  title: 'A logo inside of its address',
  why: 'The platform loads the logo from an address. A picture written into the manifest is seldom taken, and hardly ever fits into 1024 characters.',
  message: (address: string) =>
    `${address} is the picture itself. Put it on a server and write its https:// address.`,
};

export const scheme = {
  title: 'A logo that is not on the web',
  why: "The platform loads the logo over https. Files of somebody's machine and addresses of apps mean nothing to it.",
  message: (address: string) => `The logo cannot be loaded from ${address}. Write an https:// address.`,
};

export const type = {
  title: 'A logo that is no picture',
  why: 'The platform shows the logo as a picture. Files of this type are none that a browser shows.',
  message: (file: string) => `${file} is not a picture. Use a PNG of 70 by 70 pixels.`,
};

export const size = {
  title: 'A logo of another size',
  why: 'The platform asks for exactly 70 by 70 pixels. Another size is stretched, cut or blurred.',
  message: (width: number, height: number, side: number) =>
    `The picture has ${width} by ${height} pixels. Use one of exactly ${side} by ${side}.`,
};
