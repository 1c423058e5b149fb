import { commandLine } from '../text/command-line.ts';
import { shellWord } from '../text/shell-word.ts';

/**
 * What git is told, so that it shows the changes of customer files as sentences and merges them fact by fact. Source:
 * gitattributes(5), gitconfig(5).
 */
export const GIT_DRIVER = {
  name: 'refs',
  /** The attributes of a file by which git looks for a driver. Where a clone has none of that name it does as ever. */
  attributes: ['diff', 'merge'],
  /** git puts seven words behind it: the path, then file, hash and mode of the old side and of the new one. */
  diff: { key: 'diff.refs.command', value: 'refs diff --git-driver --' },
  mergeName: { key: 'merge.refs.name', value: 'customer files, fact by fact' },
  /** git puts the files of base, ours and theirs in the place of the letters, and the path. */
  merge: { key: 'merge.refs.driver', value: 'refs merge-driver %O %A %B -- %P' },
} as const;

/** A value of git's configuration. */
export interface GitSetting {
  readonly key: string;
  readonly value: string;
}

/** All that git's configuration has to hold. */
export const GIT_SETTINGS: readonly GitSetting[] = [GIT_DRIVER.diff, GIT_DRIVER.mergeName, GIT_DRIVER.merge];

/** The line of .gitattributes, in the library's folder, that hands its customer files to the drivers. */
export function attributeLine(glob: string, folder: string): string {
  // git knows neither braces nor classes as globs here do; the folder with all of its files does as well.
  const pattern = /^[\w./*-]+$/.test(glob) ? glob : folder === '' ? '**/*.yaml' : `${folder}/**`;
  const attributes = GIT_DRIVER.attributes.map((attribute) => `${attribute}=${GIT_DRIVER.name}`);
  return [/^[\w./*-]+$/.test(pattern) ? pattern : JSON.stringify(pattern), ...attributes].join(' ');
}

/** How to set the drivers up by hand: where the attributes are kept, and the line they need. */
export const driverText = (attributes: string, line: string): string => `# which files git hands to refs
echo ${shellWord(line)} >> ${shellWord(attributes)}
# what it runs for them, in this clone only
${GIT_SETTINGS.map(({ key, value }) => `${commandLine`git config ${key} ${value}`}\n`).join('')}\
# then git diff, or git log -p --ext-diff, shows sentences; and git merge joins what two branches did to a customer
`;
