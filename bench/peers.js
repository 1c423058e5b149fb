// What people would use instead, installed for the benchmark alone: `ajv-cli` and `v8r` only validate, `rg` only searches.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const PACKAGES = { 'ajv-cli': '^5', 'ajv-formats': '^2', v8r: '^5' };

/** The command lines of the peers, of which two run on a node, and their versions. */
export function installPeers(node) {
  const folder = join(tmpdir(), 'refs-bench-peers');
  const bin = (name) => join(folder, 'node_modules/.bin', name);
  if (!existsSync(bin('v8r'))) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PACKAGES }));
    run('npm', ['install', '--no-audit', '--no-fund'], folder);
  }
  if (!has('rg')) run('apt-get', ['install', '-y', '-qq', 'ripgrep']);
  const schema = resolve('schemas/customer.schema.json');
  const versionOf = (name) =>
    JSON.parse(readFileSync(join(folder, 'node_modules', name, 'package.json'), 'utf8')).version;
  const validate = [
    'validate',
    '-s',
    schema,
    '--spec=draft7',
    '-c',
    join(folder, 'node_modules/ajv-formats'),
    '--strict=false',
  ];
  return {
    ajv: (glob) => [node, bin('ajv'), ...validate, '-d', glob],
    v8r: (glob) => [node, bin('v8r'), '--schema', schema, glob],
    rg: (word, where) => ['rg', '--ignore-case', '--count', word, where],
    rgNames: (names, where) => ['rg', '-iwF', '-f', names, where],
    versions: {
      'ajv-cli': versionOf('ajv-cli'),
      v8r: versionOf('v8r'),
      rg: spawnSync('rg', ['--version'], { encoding: 'utf8' }).stdout.split(/\s+/)[1],
      git: spawnSync('git', ['--version'], { encoding: 'utf8' }).stdout.split(/\s+/)[2],
    },
  };
}

const has = (program) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0;

function run(program, argv, cwd) {
  const { status, stderr } = spawnSync(program, argv, { cwd, encoding: 'utf8', stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`${program} ${argv.join(' ')}: ${stderr}`);
}
