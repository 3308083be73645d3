// `size` is "70 × 70".
export const makeCopy = (size: string) => `Make a copy of ${size}`;
export const theCopy = (size: string) => `The copy of ${size}`;
export const copyMade = (size: string, width: number, height: number) =>
  `A copy of ${size}, made of ${width} × ${height}. Put it where the logo comes from.`;
export const downloadCopy = 'Download the copy';
export const isForbidden = 'The host does not let other sites read the picture. Choose its file instead.';
export const noPicture = 'This file is no picture that the browser can read.';
export const chooseFile = 'Choose the logo’s file';
export const logoFile = 'Logo file';
export const orDrop = 'Or drop the file here';
