import { commandLine } from '../text/command-line.ts';
import { shellWord } from '../text/shell-word.ts';

/**
 * The settings with which git shows changes of customer files as sentences, and merges them fact by fact. Source:
 * gitattributes(5), gitconfig(5).
 */
export const GIT_DRIVER = {
  name: 'refs',
  /** The attributes by which git finds a driver. In a clone without that driver git works as usual. */
  attributes: ['diff', 'merge'],
  /** git appends seven arguments: the path, then file, hash and mode of the old side and of the new one. */
  diff: { key: 'diff.refs.command', value: 'refs diff --git-driver --' },
  mergeName: { key: 'merge.refs.name', value: 'customer files, fact by fact' },
  /** git replaces the letters with the files of base, ours and theirs, and the path. */
  merge: { key: 'merge.refs.driver', value: 'refs merge-driver %O %A %B -- %P' },
} as const;

/** A value of git's configuration. */
export interface GitSetting {
  readonly key: string;
  readonly value: string;
}

/** All settings that git's configuration needs. */
export const GIT_SETTINGS: readonly GitSetting[] = [GIT_DRIVER.diff, GIT_DRIVER.mergeName, GIT_DRIVER.merge];

/** The line of .gitattributes, in the folder of the library, that assigns its customer files to the drivers. */
export function attributeLine(glob: string, folder: string): string {
  // git supports neither braces nor classes of our globs; the folder with all of its files works as well.
  const pattern = /^[\w./*-]+$/.test(glob) ? glob : folder === '' ? '**/*.yaml' : `${folder}/**`;
  const attributes = GIT_DRIVER.attributes.map((attribute) => `${attribute}=${GIT_DRIVER.name}`);
  return [/^[\w./*-]+$/.test(pattern) ? pattern : JSON.stringify(pattern), ...attributes].join(' ');
}

/** Commands to set up the drivers by hand: the line of the attributes, then the configuration. */
export const driverText = (attributes: string, line: string): string => `# which files git hands to refs
echo ${shellWord(line)} >> ${shellWord(attributes)}
# what it runs for them, in this clone only
${GIT_SETTINGS.map(({ key, value }) => `${commandLine`git config ${key} ${value}`}\n`).join('')}\
# then git diff, or git log -p --ext-diff, shows sentences; and git merge joins what two branches did to a customer
`;
