import { shellWord } from '../words/shell-word.ts';
import { plain } from './escape.ts';

/** What git is told, so that it shows the changes of customer files as sentences. Source: gitattributes(5), gitconfig(5). */
export const GIT_DRIVER = {
  name: 'refs',
  key: 'diff.refs.command',
  /** git puts seven words behind it: the path, then file, hash and mode of the old side and of the new one. */
  command: 'refs diff --git-driver --',
} as const;

/** The line of .gitattributes, in the library's folder, that hands its customer files to the driver. */
export function attributeLine(glob: string, folder: string): string {
  // git knows no braces, classes or groups as picomatch does; the folder with all of its files does as well.
  const pattern = /^[\w./*-]+$/.test(glob) ? glob : folder === '' ? '**/*.yaml' : `${folder}/**`;
  return `${/^[\w./*-]+$/.test(pattern) ? pattern : JSON.stringify(pattern)} diff=${GIT_DRIVER.name}`;
}

/** How to set the driver up by hand: where the attributes are kept, and the line they need. */
export const driverText = (attributes: string, line: string): string => `# which files git hands to refs
echo ${shellWord(line)} >> ${shellWord(plain(attributes))}
# what it runs for them, in this clone only
git config ${GIT_DRIVER.key} ${shellWord(GIT_DRIVER.command)}
# then: git diff, or git log -p --ext-diff
`;
