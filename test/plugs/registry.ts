// A registry for npm with one package, which prints its name when it runs. It has its own thread: the test waits for npm.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { VERSION } from '../../src/model/version.ts';

export interface Registry {
  readonly url: string;
  close(): Promise<unknown>;
}

const SERVER = `
  const { parentPort, workerData: { manifest, tarball, canary } } = require('node:worker_threads');
  const server = require('node:http').createServer((request, response) => {
    if (canary !== undefined) require('node:fs').writeFileSync(canary, request.url);
    const url = 'http://127.0.0.1:' + server.address().port;
    const dist = { ...manifest.dist, tarball: url + '/customer-refs.tgz' };
    const versions = { [manifest.version]: { ...manifest, dist } };
    response.end(
      request.url.endsWith('.tgz')
        ? tarball
        : JSON.stringify({ name: manifest.name, 'dist-tags': { latest: manifest.version }, versions }),
    );
  });
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port));
`;

/** Serves the package with this code for its program and its scripts; a request leaves the canary, where one is given. */
export async function serve(folder: string, code: string, canary?: string): Promise<Registry> {
  const home = join(folder, 'package');
  mkdirSync(join(home, 'bin'), { recursive: true });
  const manifest = {
    name: 'customer-refs',
    version: VERSION,
    bin: { refs: 'bin/refs.js' },
    scripts: { preinstall: 'node bin/refs.js', postinstall: 'node bin/refs.js' },
  };
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(home, 'bin/refs.js'), `#!/usr/bin/env node\n${code}\n`, { mode: 0o755 });
  const file = join(folder, 'package.tgz');
  spawnSync('tar', ['-czf', file, '-C', folder, 'package']);
  const tarball = readFileSync(file);
  const integrity = `sha512-${createHash('sha512').update(tarball).digest('base64')}`;
  const worker = new Worker(SERVER, {
    eval: true,
    workerData: { manifest: { ...manifest, dist: { integrity } }, tarball, canary },
  });
  const port = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
  return { url: `http://127.0.0.1:${port}/`, close: () => worker.terminate() };
}
