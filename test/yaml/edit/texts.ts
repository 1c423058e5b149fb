import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = '../shared/data';

/** Where other people's files are; tests that need them say so where they are not. */
export const hasData = existsSync(DATA);

/** A YAML file and its text. */
export interface Text {
  readonly file: string;
  readonly text: string;
}

export const exampleTexts = (): readonly Text[] => textsBelow('examples');

/** What other people wrote, and what was written to try readers of YAML. */
export const realTexts = (): readonly Text[] =>
  ['electron-apps', 'jenkins-stories'].flatMap((folder) => textsBelow(join(DATA, folder)));
export const suiteTexts = (): readonly Text[] => textsBelow(join(DATA, 'yaml-test-suite', 'valid'));

const textsBelow = (folder: string): readonly Text[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
