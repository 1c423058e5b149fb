import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A copy of a file in a folder of its own, which no other user can read. */
export interface CopyAside {
  readonly path: string;
  read(): string;
  discard(): void;
}

/** Makes a copy that an editor can change, while the file itself stays whole. */
export function copyAside(name: string, text: string): CopyAside {
  const folder = mkdtempSync(join(tmpdir(), 'refs-edit-'));
  const path = join(folder, name);
  writeFileSync(path, text, { mode: 0o600, flag: 'wx' });
  return {
    path,
    read: () => new TextDecoder('utf-8', { ignoreBOM: true }).decode(readFileSync(path)),
    discard: () => rmSync(folder, { recursive: true, force: true }),
  };
}
