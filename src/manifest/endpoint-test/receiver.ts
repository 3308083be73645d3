import * as words from '#words/manifest/endpoint-test';
/** The port on which the receiver listens when nobody says another one. */
export const RECEIVER_PORT = 3000;

/** What the receiver is saved as. */
export const RECEIVER_FILE = 'receiver.mjs';

/**
 * A receiver of notifications for Node 18 or later, in one file without packages: it checks the signature over the exact bytes in
 * constant time, in all four kinds, answers 200 at once (401 to a wrong signature), and only then looks at what came.
 */
export const RECEIVER = `// CLIENT_SECRET='...' node ${RECEIVER_FILE}
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';

const { CLIENT_SECRET, PORT = '${RECEIVER_PORT}' } = process.env;
if (!CLIENT_SECRET) throw new Error('${words.setSecretFirst}');

function isGenuine(body, header = '') {
  const [hash, given] = header.split(/=(.*)/s);
  if (hash !== 'sha1' && hash !== 'sha256') return false;
  const digest = createHmac(hash, CLIENT_SECRET).update(body).digest();
  const received = Buffer.from(given ?? '', given?.length === 2 * digest.length ? 'hex' : 'base64');
  return received.length === digest.length && timingSafeEqual(received, digest);
}

const server = createServer(async (request, response) => {
  const body = Buffer.concat(await request.toArray());
  const genuine = isGenuine(body, request.headers['x-liveperson-signature']);
  response.writeHead(genuine ? 200 : 401).end();
  console.log(genuine ? body.toString() : '${words.refusedWrongSignature}');
});
server.listen(Number(PORT), () => console.log(\`${words.listeningOnPort} \${server.address().port}\`));
`;
