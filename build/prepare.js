// Makes dist/ where npm packs a checkout: for a git URL, for a folder, for pre-commit and for `npm pack`. It is the script
// "prepare", and not "prepack", for that is the only one that all of them run.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildId, ID_FILE } from './build-id.js';
import { ONLY_FOR_TESTS } from './only-for-tests.js';

const { npm_command: command, npm_execpath: npm } = process.env;
const isBuilt = () => existsSync(ID_FILE) && readFileSync(ID_FILE, 'utf8') === buildId();

// Development begins with `npm ci`, which has to be quick, and goes on with `npm run build` or `npm test`.
if (command !== 'ci' && !isBuilt()) {
  if (!existsSync('node_modules/rolldown')) installTools();
  await import('./index.js');
}

/** Installs what a build needs. `npm install --global` runs this script without it, and hands on its own settings. */
function installTools() {
  if (npm === undefined) throw new Error('there is nothing to build with: run "npm ci"');
  const folder = mkdtempSync('dist.tools-');
  try {
    const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const name of ONLY_FOR_TESTS) delete devDependencies[name];
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ private: true, devDependencies }));
    writeFileSync(join(folder, 'package-lock.json'), readFileSync('package-lock.json'));
    const options = ['--no-global', '--no-dry-run', '--include=dev', '--no-audit', '--no-fund', '--ignore-scripts'];
    execFileSync(process.execPath, [npm, 'ci', '--silent', ...options], { cwd: folder, stdio: ['ignore', 2, 2] });
    rmSync('node_modules', { recursive: true, force: true });
    renameSync(join(folder, 'node_modules'), 'node_modules');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
