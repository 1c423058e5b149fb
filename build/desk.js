// Bundles the code and the style of the reference desk for the browser.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'rolldown';

/** Gives the script and the style of the pages, and the modules in the script. Fails where one needs node. */
export async function deskAssets() {
  const { output } = await build({
    input: 'src/site/browser/main.ts',
    platform: 'browser',
    // Functions in place of what node has.
    resolve: {
      alias: { 'node:crypto': resolve('build/browser/crypto.js'), 'node:zlib': resolve('build/browser/zlib.js') },
    },
    transform: { target: 'es2022', define: { REFS_BUILD: '"desk"' } },
    checks: { bundlerTimings: false },
    onLog: (level, log) => {
      if (level === 'warn') throw new Error(log.message);
    },
    write: false,
    output: { format: 'iife', minify: true, comments: false, codeSplitting: false },
  });
  const [{ code, modules }] = output;
  const names = Object.keys(modules).filter((module) => !module.startsWith('\0'));
  return { script: code, style: readFileSync('src/site/browser/desk.css', 'utf8'), modules: names };
}
