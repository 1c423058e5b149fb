import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const DATA = '../shared/data';

/** The folder of files by others. Tests that need it say so if it is absent. */
export const hasData = existsSync(DATA);

/** A YAML file and its text. */
export interface Text {
  readonly file: string;
  readonly text: string;
}

export const exampleTexts = (): readonly Text[] => textsBelow('examples');

/** Files by others, and files of the YAML test suite. */
export const realTexts = (): readonly Text[] =>
  ['electron-apps', 'jenkins-stories'].flatMap((folder) => textsBelow(join(DATA, folder)));
export const suiteTexts = (): readonly Text[] => textsBelow(join(DATA, 'yaml-test-suite', 'valid'));

const textsBelow = (folder: string): readonly Text[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((file) => ({ file, text: readFileSync(file, 'utf8') }));
