// The law of a scan that is repeated: whatever happens to content, library, config, baseline, day or revision between two
// runs, a run with what is kept prints what one without prints. What is kept of the parts is tried in
// kept-content.properties.test.ts.
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { BASELINE_FILE } from '../../src/model/fingerprint.ts';
import { nordlicht } from '../../src/rules/content-example.ts';
import { ENV, type Staged, stageLibrary } from '../io/repository.ts';
import { runs } from '../properties.ts';
import { play } from '../transcripts/play.ts';
import { age, event, FILES, happen, later } from './changed-content.ts';

const CONFIGS = [
  'version: 1\n',
  'version: 1\nrules: { scan/no-consent: info }\n',
  'version: 1\nscan: { ignore: ["docs/**"] }\n',
  'version: 1\nscan: { content: [{ files: "**", audience: internal }] }\n',
  'version: [1\n',
];
const CUSTOMERS = [
  nordlicht({ consent: '[]', mentions: '{ logos: [assets/logo.svg] }' }),
  nordlicht({}),
  nordlicht({ mentions: '{ never: [Nordlicht Robotics Street] }' }),
  nordlicht({ mentions: '{ logos: [assets/logo.svg] }' }),
  nordlicht({ consent: '[]', aliases: '[Nordlicht]' }),
  'name: [no end\n',
];
const LOGO = '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0h9v9z"/></svg>\n';
const OTHER = LOGO.replace('M0 0h9v9z', 'M0 0h88v88z');

/** What may happen to a library. No two texts of a file have the same size: a real second passes before a stamp counts. */
const libraryEvent = fc.oneof(
  fc.record({ do: fc.constant('config' as const), text: fc.constantFrom(...CONFIGS) }),
  fc.record({ do: fc.constant('customer' as const), text: fc.constantFrom(...CUSTOMERS) }),
  fc.record({ do: fc.constant('logo' as const), text: fc.constantFrom(LOGO, OTHER, `${LOGO}  `) }),
  fc.record({
    do: fc.constantFrom(
      'other-customer' as const,
      'rename-customer' as const,
      'link-customers' as const,
      'commit' as const,
    ),
    text: fc.constant(''),
  }),
);
type LibraryEvent = typeof libraryEvent extends fc.Arbitrary<infer Value> ? Value : never;

function happenTo(library: Pick<Staged, 'root' | 'put' | 'commit'>, { do: what, text }: LibraryEvent): void {
  const at = (file: string): string => join(library.root, file);
  const acts: Readonly<Record<LibraryEvent['do'], () => void>> = {
    config: () => library.put('refs.config.yaml', text),
    customer: () => library.put('customers/nordlicht.yaml', text),
    logo: () => library.put('assets/logo.svg', text),
    'other-customer': () => library.put('customers/brackwater.yaml', 'name: Brackwater Outfitters\n'),
    'rename-customer': () => {
      if (existsSync(at('customers/nordlicht.yaml')))
        renameSync(at('customers/nordlicht.yaml'), at('customers/north.yaml'));
    },
    'link-customers': () => {
      if (existsSync(at('moved'))) return;
      renameSync(at('customers'), at('moved'));
      symlinkSync('moved', at('customers'));
    },
    commit: () => library.commit(),
  };
  acts[what]();
}

/** What may happen besides. */
const otherEvent = fc.record({
  do: fc.constantFrom(
    'mention' as const,
    'image' as const,
    'base' as const,
    'baseline' as const,
    'no-baseline' as const,
    'bad-baseline' as const,
  ),
  file: fc.constantFrom(...FILES),
});
type OtherEvent = typeof otherEvent extends fc.Arbitrary<infer Value> ? Value : never;

const mention = fc.record({ do: fc.constant('mention' as const), file: fc.constantFrom(...FILES) });

const anyEvent = fc.oneof(
  fc.record({ of: fc.constant('content' as const), event }),
  fc.record({ of: fc.constant('library' as const), event: libraryEvent }),
  fc.record({ of: fc.constant('other' as const), event: fc.oneof(otherEvent, mention) }),
);

const step = fc.record({
  events: fc.array(anyEvent, { maxLength: 2 }),
  day: fc.constantFrom('2026-10-01', '2026-10-01', '2026-10-01', '2027-11-01'),
  isAged: fc.constantFrom(true, true, false),
  isRacy: fc.constantFrom(false, false, true),
});
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

interface Stages {
  readonly site: Staged;
  readonly library: Staged;
}

/** A library in a repository of its own, or beside the content in that of the content. */
function staged(isBeside: boolean): Stages {
  const site = stageLibrary('site');
  if (!isBeside) return { site, library: stageLibrary('library') };
  const root = join(site.repository, 'library');
  const put: Staged['put'] = (file, content) => site.put(join('..', 'library', file), content);
  mkdirSync(root);
  return { site, library: { ...site, root, put, strike: () => {} } };
}

const envIn = ({ site }: Stages): Readonly<Record<string, string>> => ({
  ...ENV,
  PATH: ENV.PATH ?? '',
  XDG_CACHE_HOME: join(site.top, 'caches'),
});

async function scan(stages: Stages, day: string, now: Date, ...more: readonly string[]) {
  return scanWith(envIn(stages), stages, { day, now }, more);
}

async function scanWith(
  env: Readonly<Record<string, string>>,
  { site, library }: Stages,
  { day, now }: { readonly day: string; readonly now: Date },
  more: readonly string[],
) {
  const argv = ['scan', site.root, '--library', library.root, '--as-of', day, '--unregistered', ...more];
  return play(argv, { cwd: site.repository, env, now });
}

/** One is kept at a time, so that a history asks the same in all its steps. */
const question = fc.constantFrom(['--since', 'base'], ['--since', 'HEAD', '--format', 'json'], ['--format', 'sarif']);

async function happenBeside(stages: Stages, { do: what, file }: OtherEvent, day: string): Promise<void> {
  const { site } = stages;
  const baseline = join(site.root, BASELINE_FILE);
  const acts: Readonly<Record<OtherEvent['do'], () => unknown>> = {
    mention: () => happen(site, { do: 'edit', file }, '\n\nWith Nordlicht Robotics.\n'),
    image: () => site.put('img/a.svg', OTHER),
    base: () => site.git('branch', '--force', 'base', 'HEAD'),
    baseline: () => scan(stages, day, new Date(), '--write-baseline'),
    'no-baseline': () => rmSync(baseline, { force: true }),
    'bad-baseline': () => site.put(BASELINE_FILE, '{ none'),
  };
  await acts[what]();
}

async function tryStep(stages: Stages, asked: readonly string[], { events, day, isAged, isRacy }: Step): Promise<void> {
  for (const one of events) {
    if (one.of === 'content') happen(stages.site, one.event);
    else if (one.of === 'library') happenTo(stages.library, one.event);
    else await happenBeside(stages, one.event, day);
  }
  if (isAged) for (const one of [stages.site, stages.library]) age(one);
  const now = new Date(isRacy ? Date.now() : later());
  const wanted = await scan(stages, day, now, ...asked, '--no-cache');
  for (const _ of ['first', 'again']) expect(await scan(stages, day, now, ...asked)).toEqual(wanted);
}

test('whatever happens between two scans, one with what is kept prints what one without prints', async () => {
  const law = async (steps: readonly Step[], asked: readonly string[], isBeside: boolean): Promise<void> => {
    const stages = staged(isBeside);
    try {
      for (const one of FILES) stages.site.put(one, `With Nordlicht Robotics and Brackwater Outfitters in ${one}.\n`);
      stages.library.put('refs.config.yaml', CONFIGS[0]);
      stages.library.put('customers/nordlicht.yaml', CUSTOMERS[0]);
      stages.library.put('assets/logo.svg', LOGO);
      stages.site.put('img/a.svg', LOGO);
      for (const one of [stages.library, stages.site]) one.commit();
      stages.site.git('branch', 'base');
      for (const one of [START, ...steps]) await tryStep(stages, asked, one);
    } finally {
      stages.site.strike();
      stages.library.strike();
    }
  };
  const steps = fc.array(step, { minLength: 1, maxLength: 5 });
  const examples: [Step[], string[], boolean][] = [[MOVED_BASE, ['--since', 'base'], false]];
  await fc.assert(fc.asyncProperty(steps, question, fc.boolean(), law), { numRuns: runs(150), examples });
});

/** What is shown since a revision has to be new since then. */
const NEW: OtherEvent = { do: 'mention', file: 'about.md' };
const START: Step = { events: [{ of: 'other', event: NEW }], day: '2026-10-01', isAged: true, isRacy: false };

/** Everything is committed, and then the revision is moved there and nothing else: random events hardly ever do that. */
const MOVED_BASE: Step[] = [
  {
    ...START,
    events: [
      { of: 'content', event: { do: 'add', file: 'about.md' } },
      { of: 'content', event: { do: 'commit', file: 'about.md' } },
    ],
  },
  { ...START, events: [{ of: 'other', event: { do: 'base', file: 'about.md' } }], isAged: false },
];

test('the index of a hook is asked for its files in each run', async () => {
  const stages = staged(false);
  const { site, library } = stages;
  try {
    library.put('refs.config.yaml', CONFIGS[0]);
    library.put('customers/nordlicht.yaml', nordlicht({ consent: '[]' }));
    site.put('.gitignore', 'ignored*\n');
    site.put('ignored.md', 'With Nordlicht Robotics.\n');
    for (const one of [library, site]) one.commit();
    for (const one of [library, site]) age(one);
    const index = join(site.repository, '.git', 'hook-index');
    copyFileSync(join(site.repository, '.git', 'index'), index);
    const env = { ...envIn(stages), GIT_INDEX_FILE: index };
    const asked = { day: '2026-10-01', now: new Date(later()) };
    expect(await scanWith(env, stages, asked, [])).toMatchObject({ exit: 0 });
    execFileSync('git', ['add', '--force', 'ignored.md'], { cwd: site.root, env });
    expect(await scanWith(env, stages, asked, [])).toMatchObject({ exit: 1 });
  } finally {
    site.strike();
    library.strike();
  }
});
