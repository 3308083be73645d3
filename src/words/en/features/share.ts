export const share = 'Share';
export const behindTheHash =
  'The link carries the manifest behind its # sign. Browsers send that part to no server.';
