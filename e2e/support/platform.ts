import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from '@playwright/test';
import { WITH_KEY } from './manifests';

/** The secret in every answer of the platform. */
export const SECRET = 'its-own-client-secret-4711';

/** The platform as a server of ours: it records what arrives, and answers every request with one installation. */
export class Platform {
  readonly arrived: { request: string; body: string; match: string | undefined }[] = [];
  readonly server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks).toString('utf8');
      const match = request.headers['if-match'];
      this.arrived.push({ request: `${request.method} ${request.url}`, body, match });
      const record = { ...JSON.parse(WITH_KEY), id: 'i-7', client_id: 'c', client_secret: SECRET };
      const isList = request.method === 'GET' && /installations\?/.test(request.url ?? '');
      response
        .writeHead(200, { 'Content-Type': 'application/json', 'ac-revision': '41' })
        .end(JSON.stringify(isList ? [{ ...record, id: 'old', scope: 'x', deleted: true }, record] : record));
    });
  });

  async start(): Promise<this> {
    await once(this.server.listen(0, '127.0.0.1'), 'listening');
    return this;
  }

  /** Runs commands in one shell, as a person who filled in its placeholders would, and gives what it printed. */
  async run(...commands: string[]): Promise<string> {
    const { port } = this.server.address() as AddressInfo;
    const filled = commands
      .join('\n')
      .replace(/^HOST='.*'$/m, `HOST='127.0.0.1:${port}'`)
      .replace(/^ACCOUNT='.*'$/m, "ACCOUNT='12345678'")
      .replace(/^TOKEN='.*'$/m, "TOKEN='a-token'")
      .replace(/^ID='.*'$/m, "ID='i-7'")
      .replace(/^REVISION='.*'$/m, "REVISION='41'")
      .replaceAll('"https://$HOST', '"http://$HOST');
    const shell = spawn('bash', ['-c', filled], { stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    shell.stdout.on('data', (data: Buffer) => {
      output += data.toString('utf8');
    });
    const [code] = await once(shell, 'close');
    expect(code).toBe(0);
    return output;
  }
}
