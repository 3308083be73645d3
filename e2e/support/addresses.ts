/** Where the browser tests find the built site. `npm test` picks free ports; the defaults serve a run by hand. */
const PORT = process.env.E2E_PORT ?? '41730';
const SUB_PATH_PORT = process.env.E2E_SUB_PATH_PORT ?? '41731';

/** The site at the root of a host. */
export const SITE = { port: PORT, path: '/', url: `http://127.0.0.1:${PORT}/` };

/** The same files below a path of another host. */
export const SITE_BELOW_A_PATH = {
  port: SUB_PATH_PORT,
  path: '/tools/manifest/',
  url: `http://127.0.0.1:${SUB_PATH_PORT}/tools/manifest/`,
};
