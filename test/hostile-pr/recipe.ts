// A recipe is a shell script that makes a hostile pull request from the example library. Its comments are assertions:
// `#$ refs … => EXIT WORDS` runs a command, which has to print WORDS. EXIT is a number, `fails` for any but 0, or `any`.
// `#@ NAME VALUE` sets an option: see `Recipe`.
//
// No program that the pull request brings or names may run, nothing outside of it may change, and every command has to
// end. The script has `$CANARY`, a program that must not run, and `$ELSEWHERE`, a folder that must not change.
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, resolve } from 'node:path';
import { GIT_ENV } from '../plugs/repository.ts';
import { play, words } from '../transcripts/play.ts';

export interface Recipe {
  readonly name: string;
  readonly title: string;
  /** The folder of the library in the repository. */
  readonly library: string;
  /** True for a commit, false for changes in the work tree. */
  readonly state: 'commit' | 'work-tree';
  /** The folder to run in, from the root of the repository. */
  readonly cwd: string;
  /** Variables of the environment; `$PWD` is the root of the checkout. */
  readonly env: Readonly<Record<string, string>>;
  /** A path in the checkout that no command may make or change. */
  readonly untouched: string | undefined;
  /** True where the built program is run, and not main() in this process. */
  readonly isBuilt: boolean;
  readonly commands: readonly Expectation[];
  readonly script: string;
}

export interface Expectation {
  readonly command: string;
  readonly exit: number | 'fails' | 'any';
  readonly words: string;
}

export interface Ran extends Expectation {
  readonly exitCode: number | null;
  readonly said: string;
}

/** The outcome of a recipe. */
export interface Outcome {
  readonly ran: readonly Ran[];
  /** The calls of programs that must not run. */
  readonly canaries: readonly string[];
  /** True where something changed outside of the repository, or in a protected place. */
  readonly touched: readonly string[];
}

export function readRecipe(path: string): Recipe {
  const script = readFileSync(path, 'utf8');
  const setting = (name: string): readonly string[] =>
    [...script.matchAll(new RegExp(`^#@ ${name} (.*)$`, 'gm'))].map(([, value = '']) => value);
  const [library = '.'] = setting('library');
  const [state = 'commit'] = setting('state');
  const [cwd = library] = setting('cwd');
  return {
    name: basename(path, '.sh'),
    title: script.match(/^# (.*)$/m)?.[1] ?? '',
    library,
    state: state === 'work-tree' ? state : 'commit',
    cwd,
    env: Object.fromEntries(setting('env').map((line) => line.split(/=(.*)/s).slice(0, 2) as [string, string])),
    untouched: setting('untouched')[0],
    isBuilt: setting('run')[0] === 'built',
    commands: [...script.matchAll(/^#\$ (.*?) => (\S+) ?(.*)$/gm)].map(([, command = '', exit = '', told = '']) => ({
      command,
      exit: exit === 'fails' || exit === 'any' ? exit : Number(exit),
      words: told,
    })),
    script,
  };
}

/** Shell functions for the scripts: changes that need agreement, and changes that CI refuses. */
const PRELUDE = `set -eu
# Widens a consent by two years.
widen() { sed -i 's/expires_on: 2027-01-31/expires_on: 2029-01-31/' "$LIBRARY/customers/nordlicht.yaml"; }
# Publishes a declined asset.
expose() { sed -i 's/^assets:$/assets:\\n  - { id: launch, use: press-release, story: month-end, status: live, published_on: 2026-09-01, disclosure: none }/' "$LIBRARY/customers/nordlicht.yaml"; }
# A customer who never agreed to anything, with what they would have to agree to.
newcomer() { printf 'name: Fallow Instruments\\nstatus: active\\nproducts: [{ id: atlas, level: in-production }]\\nhealth: { status: green, checked_on: 2026-09-01 }\\nconsent:\\n  - { id: all, status: granted, uses: [name, logo], audience: public, approval: once, granted_on: 2026-01-01, granted_by: Nobody, granted_as: legal, basis: signed-form, evidence: none }\\nassets:\\n  - { id: logo-wall, use: logo, status: live, published_on: 2026-09-01 }\\n'; }
cd "$REPOSITORY"
`;

/** Makes the repository that pull requests are made for, with a branch for them. */
const BEGIN = `set -e
cd "$BASE"
git init -q -b main --template=
git config maintenance.auto false
git add -A
git commit -qm "The library"
git checkout -qb pr
`;

/** The day of the example library. */
const REFS_AS_OF = '2026-10-01';

/** Programs of the system that a pull request could name, or bring. */
const PROGRAMS = ['sh', 'bash', 'node', 'npm', 'npx', 'less', 'ssh', 'gpg', 'env'];

/** A folder for recipes, each in its own subfolder. */
export interface Kitchen {
  cook(recipe: Recipe): Promise<Outcome>;
  close(): void;
}

export function openKitchen(): Kitchen {
  const top = mkdtempSync(join(tmpdir(), 'refs-hostile-'));
  const bin = join(top, 'bin');
  const heard = join(top, 'heard');
  const canary = join(top, 'canary');
  const realGit = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim();
  mkdirSync(bin);
  const program = (path: string, does: string) => {
    writeFileSync(path, `#!/bin/sh\n${does}\n`);
    chmodSync(path, 0o755);
  };
  const hear = (name: string) => `echo ${name} "$@" >> '${heard}'`;
  program(canary, hear('canary'));
  for (const name of [...PROGRAMS, 'canary']) program(join(bin, name), hear(name));
  // Our own calls of git are fine, even for a file of that name; an injected option is not.
  const hearOptions = `for word; do case "$word" in --) break;; *canary*) ${hear('git')};; esac; done`;
  program(join(bin, 'git'), `${hearOptions}\nexec '${realGit}' "$@"`);

  const bases = new Map<string, string>();
  const shell = (script: string, env: Readonly<Record<string, string>>) =>
    execFileSync('bash', ['-c', script], {
      cwd: top,
      env: {
        PATH: process.env.PATH,
        HOME: top,
        CANARY: canary,
        NODE: process.execPath,
        REFS: resolve('bin/refs.js'),
        REFS_AS_OF,
        ...GIT_ENV,
        ...env,
      },
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });

  /** The repository that every pull request is made for, with the library in a folder. */
  function baseOf(library: string): string {
    const known = bases.get(library);
    if (known !== undefined) return known;
    const base = join(top, `base-${bases.size}`);
    cpSync('examples', join(base, library), { recursive: true });
    shell(BEGIN, { BASE: base });
    bases.set(library, base);
    return base;
  }

  async function cook(recipe: Recipe): Promise<Outcome> {
    const folder = mkdtempSync(join(top, `${recipe.name}-`));
    const [checkout, elsewhere] = [join(folder, 'checkout'), join(folder, 'elsewhere')];
    cpSync(baseOf(recipe.library), checkout, { recursive: true, verbatimSymlinks: true });
    mkdirSync(elsewhere);
    writeFileSync(join(elsewhere, 'kept'), 'kept\n');
    // git refuses to commit nothing: a recipe that changes nothing fails here.
    const commit = recipe.state === 'commit' ? 'git add -A; git commit -qm "Fix a typo" --no-verify' : 'true';
    shell([PRELUDE, recipe.script, 'cd "$REPOSITORY"', commit].join('\n'), {
      REPOSITORY: checkout,
      LIBRARY: join(checkout, recipe.library),
      ELSEWHERE: elsewhere,
    });
    rmSync(heard, { force: true });
    const before = stateOf(elsewhere);
    const watched = recipe.untouched === undefined ? undefined : join(checkout, recipe.untouched);
    const watchedBefore = watched && stateOf(watched);
    const ran: Ran[] = [];
    for (const expectation of recipe.commands) ran.push(await run(expectation, recipe, checkout, elsewhere));
    const touched = [
      ...(stateOf(elsewhere) === before ? [] : ['elsewhere']),
      ...(watched !== undefined && stateOf(watched) !== watchedBefore ? [recipe.untouched ?? ''] : []),
    ];
    const canaries = existsSync(heard) ? readFileSync(heard, 'utf8').trim().split('\n') : [];
    rmSync(folder, { recursive: true, force: true });
    return { ran, canaries, touched };
  }

  async function run(expectation: Expectation, recipe: Recipe, checkout: string, elsewhere: string): Promise<Ran> {
    const [program, ...argv] = words(expectation.command.replaceAll('$ELSEWHERE', elsewhere));
    const cwd = join(checkout, recipe.cwd);
    const env: Record<string, string> = {
      PATH: `${bin}${delimiter}${process.env.PATH}`,
      HOME: join(top, 'home'),
      ...GIT_ENV,
      REFS_AS_OF,
      ...Object.fromEntries(
        Object.entries(recipe.env).map(([name, value]) => [name, value.replaceAll('$PWD', checkout)]),
      ),
    };
    if (recipe.isBuilt || program !== 'refs') {
      const [file = '', ...before] = program === 'refs' ? [process.execPath, resolve('bin/refs.js')] : [program];
      const { status, stdout, stderr } = spawnSync(file, [...before, ...argv], {
        cwd,
        env,
        encoding: 'utf8',
        // A hanging command has failed.
        timeout: 30_000,
      });
      return { ...expectation, exitCode: status, said: `${stdout}${stderr}` };
    }
    const { exit, said } = await play(argv, { cwd, env });
    return { ...expectation, exitCode: exit, said: said.map(({ text }) => text).join('') };
  }

  return { cook, close: () => rmSync(top, { recursive: true, force: true }) };
}

/** All files of a folder, with their content. */
function stateOf(folder: string): string {
  if (!existsSync(folder)) return '';
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path, at) => `${path}${entries[at]?.isFile() ? readFileSync(path, 'utf8') : ''}`)
    .join('\n');
}
