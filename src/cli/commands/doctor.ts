import { join, relative, sep } from 'node:path';
import { appendLine } from '../../io/files/append-line.ts';
import { gitRoot } from '../../io/files/git-root.ts';
import { listFileNames } from '../../io/files/list-file-names.ts';
import { gitAttribute, gitConfig, historyDepth, setGitConfig } from '../../io/git/config.ts';
import { failureOf, gitIn } from '../../io/git/run.ts';
import { customerMatcher, customersFolder } from '../../library/config.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import type { Host } from '../../model/host.ts';
import { DOCTOR_FORMATS } from '../../report/doctor.ts';
import { attributeLine, driverText, GIT_DRIVER, GIT_SETTINGS } from '../../report/git-driver.ts';
import { commandLine } from '../../text/command-line.ts';
import { libraryFolder } from '../../workspace/open-library.ts';
import { readConfig } from '../../workspace/read-library.ts';
import { defineCommand, type Globals } from '../command.ts';
import { examine } from '../examine.ts';
import { formatOf, formatOption } from '../format.ts';
import { askWhether } from '../prompt.ts';

export default defineCommand({
  options: [
    { flags: '--git', summary: 'how git shows and merges customer files; at a terminal, sets it up when you say so' },
    formatOption(DOCTOR_FORMATS),
  ],
  examples: ['doctor', 'doctor --git'],
  async run({ options, globals }, host) {
    if (options.git) return setUpDrivers(globals, host);
    const points = examine(globals, host);
    host.out(await formatOf(DOCTOR_FORMATS, options.format)({ points }, globals.style));
    return points.some(({ state }) => state === 'wrong') ? EXIT.findings : EXIT.fine;
  },
});

/** Shows the settings that git needs, and makes them where a person at a terminal agrees. */
async function setUpDrivers(globals: Globals, host: Host): Promise<ExitCode> {
  const root = libraryFolder(globals.library, host);
  if (gitRoot(root) === undefined) {
    throw new Failure(EXIT.missing, 'no-repository', 'the library is in no git repository', 'make one: git init');
  }
  const git = gitIn(root, host.env);
  const history = historyDepth(git);
  if (typeof history === 'object') throw failureOf(history.refused);
  const { config } = readConfig(root);
  const folder = customersFolder(config);
  const line = attributeLine(config.customers, folder);
  const attributes = join(root, '.gitattributes');
  host.out(driverText(relative(host.cwd, attributes).split(sep).join('/'), line));
  const sample = listFileNames(root, folder).find(customerMatcher(config)) ?? `${folder}/any.yaml`;
  const isNamed = GIT_DRIVER.attributes.every((name) => gitAttribute(git, name, sample) === GIT_DRIVER.name);
  const unset = GIT_SETTINGS.filter(({ key, value }) => gitConfig(git, key) !== value);
  if (isNamed && unset.length === 0) {
    host.err('All of it is in place already.\n');
  } else if (!globals.mayAsk) {
    host.err('Nothing was changed: run the lines, or run this at a terminal to be asked.\n');
  } else if (await askWhether('Add them?', host)) {
    const fault = isNamed ? undefined : appendLine(root, '.gitattributes', line);
    if (fault !== undefined)
      throw new Failure(EXIT.usage, 'not-written', `.gitattributes was not written: ${fault.why}`, fault.hint);
    for (const { key, value } of unset) {
      if (setGitConfig(git, key, value)) continue;
      throw new Failure(
        EXIT.usage,
        'not-set',
        `git did not take ${key}`,
        `run: ${commandLine`git config ${key} ${value}`}`,
      );
    }
    host.err('Added. Commit .gitattributes, so that others need the lines with "git config" only.\n');
  }
  return EXIT.fine;
}
