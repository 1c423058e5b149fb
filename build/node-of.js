// Installs another version of node from the registry, and prints where its program is: `node build/node-of.js 24 FOLDER`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The current LTS version of node, which all speed bars refer to. */
export const LTS = '24';

/** The program of a version of node, installed in a folder; undefined where the registry has none for this machine. */
export function nodeOf(version, folder) {
  const { platform, arch } = process;
  const isWindows = platform === 'win32';
  const kind = platform === 'darwin' && arch === 'arm64' ? 'node-bin' : 'node';
  const name = `${kind}-${isWindows ? 'win' : platform}-${arch}`;
  const program = join(resolve(folder), 'node_modules', name, 'bin', isWindows ? 'node.exe' : 'node');
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const options = ['--silent', '--no-audit', '--no-fund', '--ignore-scripts', '--prefix', folder];
  spawnSync('npm', ['install', ...options, `${name}@${version}`], { stdio: 'ignore', shell: isWindows });
  return existsSync(program) ? program : undefined;
}

const [, script, version, folder] = process.argv;
if (script && import.meta.url === pathToFileURL(script).href) {
  const program = nodeOf(version === 'lts' ? LTS : version, folder);
  if (program === undefined) {
    process.stderr.write(`the registry has no node ${version} for this machine\n`);
    process.exitCode = 1;
  } else process.stdout.write(`${program}\n`);
}
