// Runs as a separate process in the tests of changing files: `changing.js <root> <action> …`.
//   add <file> <line>        adds a line to a file
//   turn <file>              swaps the old and the new text again and again, and prints each swap
//   name                     prints the name of this run
//   die <call> <file>…       writes new texts, and is killed at the given call of the file system
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { changeFile } from '../../src/io/files/change-file.ts';
import { changeFiles } from '../../src/io/files/change-files.ts';
import { currentRunName } from '../../src/io/files/run-name.ts';
import type { Source } from '../../src/model/source.ts';

/** Two texts that are long enough to be half written. */
export const OLD = `name: Old\n${'# old words\n'.repeat(40_000)}`;
export const NEW = `name: New\n${'# newer words\n'.repeat(30_000)}`;

const MAX_BYTES = 1024 ** 2;

const textOf = (source: Source): string => {
  if ('refused' in source) throw new Error(source.refused.message);
  return new TextDecoder().decode(source.bytes);
};

const DEEDS: Readonly<Record<string, (root: string, words: readonly string[]) => Promise<void>>> = {
  async add(root, [file = '', line]) {
    await changeFile(root, file, MAX_BYTES, (source) => ({ text: `${textOf(source)}${line}\n` }));
  },
  async turn(root, [file = '']) {
    for (;;) {
      await changeFile(root, file, MAX_BYTES, (source) => {
        fs.writeSync(1, '?');
        return { text: textOf(source) === OLD ? NEW : OLD };
      });
      fs.writeSync(1, '!');
    }
  },
  async name() {
    fs.writeSync(1, currentRunName());
  },
  async die(root, [call, ...files]) {
    dieAt(Number(call));
    await changeFiles(root, files, MAX_BYTES, () => ({ changes: files.map((file) => ({ file, text: NEW })) }));
  },
};

const CALLS = [
  ...(['closeSync', 'fsyncSync', 'mkdirSync', 'openSync', 'renameSync', 'rmdirSync', 'unlinkSync'] as const),
  'writeFileSync' as const,
];

/** Kills this process at the given call of the file system, with a text half written. */
function dieAt(wanted: number): void {
  let calls = 0;
  const patched: Record<string, unknown> = {};
  for (const name of CALLS) {
    const call = fs[name] as (...args: unknown[]) => unknown;
    patched[name] = (...args: unknown[]) => {
      calls += 1;
      if (calls === wanted) {
        if (name === 'writeFileSync') call(args[0], String(args[1]).slice(0, 200_000));
        process.kill(process.pid, 'SIGKILL');
      }
      return call(...args);
    };
  }
  Object.assign(fs, patched);
  syncBuiltinESMExports();
}

const [root = '', action = '', ...words] = process.argv.slice(2);
await DEEDS[action]?.(root, words);
