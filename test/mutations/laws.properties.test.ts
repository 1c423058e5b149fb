// Laws of all mutations, on any day and in any order: records are kept, nothing is written that is not allowed, and
// every change is reported. Each step is a command line, run on a copy of an example.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { isCollection, isNode, parseDocument } from 'yaml';
import { standing } from '../../src/consent/standing.ts';
import { loadConfig } from '../../src/library/config.ts';
import { loadLibrary } from '../../src/library/load.ts';
import type { Activity, Asset, Consent, Customer, CustomerFile } from '../../src/model/customer.ts';
import type { Day } from '../../src/model/day.ts';
import { fingerprintOf } from '../../src/model/fingerprint.ts';
import type { Library } from '../../src/model/library.ts';
import type { Path } from '../../src/model/place.ts';
import type { Reason } from '../../src/model/standing.ts';
import { plain } from '../../src/report/escape.ts';
import { partition } from '../../src/rules/fingerprint.ts';
import { lint } from '../../src/rules/lint.ts';
import { runs } from '../properties.ts';
import { play, stageExamples } from '../transcripts/play.ts';
import { dressed } from './dressing.ts';
import { argumentsOf, type Step, steps } from './random-mutations.ts';

const EXAMPLES = 'examples/customers';
const CUSTOMERS = readdirSync(EXAMPLES).flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -5)] : []));

const stage = stageExamples();
afterAll(stage.strike);
const config = loadConfig({ file: 'refs.config.yaml', bytes: readFileSync('examples/refs.config.yaml') });

/** A customer's file at one moment. */
interface Moment {
  readonly text: string;
  readonly library: Library;
  readonly customer: Customer;
}

function momentOf(id: string): Moment {
  const file = `customers/${id}.yaml`;
  const bytes = readFileSync(join(stage.cwd, file));
  const library = loadLibrary(config, [{ file, bytes }]);
  const [customer] = library.customers;
  if (customer === undefined) throw new Error('the file cannot be read any more');
  return { text: bytes.toString(), library, customer };
}

/** One run, and the file before and after it. */
interface Run {
  readonly step: Step;
  readonly argv: readonly string[];
  readonly exit: number;
  readonly out: string;
  readonly err: string;
  readonly before: Moment;
  readonly after: Moment;
}

async function runOf(id: string, step: Step): Promise<Run> {
  const before = momentOf(id);
  const [verb = '', ...rest] = argumentsOf(step, before.customer.data);
  const [thing = '', ...others] = rest;
  const isOfThing = verb === 'retire' || verb === 'review';
  const named =
    verb === 'add'
      ? [thing, id, ...others]
      : isOfThing
        ? [thing === '' ? id : `${id}/${thing}`, ...others]
        : [id, ...rest];
  const argv = [verb, ...named, '--as-of', step.day, '--no-input'];
  const { exit, said } = await play(argv, { cwd: stage.cwd });
  const told = (to: 'out' | 'err') => said.flatMap((one) => (one.to === to ? [one.text] : [])).join('');
  return { step, argv, exit, out: told('out'), err: told('err'), before, after: momentOf(id) };
}

const isWritten = ({ before, after }: Run): boolean => before.text !== after.text;

/** Every change is reported, and every reported change was made. */
function holdsItsWord(run: Run): void {
  const { exit, out, err, step } = run;
  expect([0, 1, 2, 3]).toContain(exit);
  if (err.startsWith('refs: ')) expect(isWritten(run)).toBe(false);
  else expect(isWritten(run)).toBe(out.startsWith('✓ ') && !(step.verb === 'done' && out.startsWith('· ')));
  if (step.verb !== 'takedown' && step.verb !== 'done') expect(exit === 0).toBe(!err.startsWith('refs: '));
}

/** The file stays readable, keeps every comment, and gains no contact data. */
function staysSound({ step: { verb }, argv, before, after }: Run): void {
  expect(after.customer.broken).toBe(false);
  expect(parseDocument(after.text).errors).toEqual([]);
  expect(after.text).not.toContain('@');
  // The comment on the end of a pause goes with it, and that on a value which is unset.
  const isPause = verb === 'pause' || verb === 'activate';
  const gone = new Set(argv.includes('--unset') ? touchedLines(before, after) : []);
  const lines = before.text.split('\n').filter((_, at) => !gone.has(at));
  const kept = lines.join('\n').replace(isPause ? /^paused_until:.*$/m : /$^/, '');
  for (const [comment] of kept.matchAll(/ # .*$/gm)) expect(after.text).toContain(comment);
}

const VERBS_OF: Readonly<
  Record<string, { readonly from: readonly string[]; readonly to: string; readonly keys: readonly string[] }>
> = {
  grant: {
    from: ['requested'],
    to: 'granted',
    keys: ['approval', 'granted_on', 'expires_on', 'granted_by', 'granted_as', 'basis', 'evidence', 'conditions'],
  },
  decline: { from: ['requested'], to: 'declined', keys: ['declined_on', 'ask_again_on', 'reason'] },
  withdraw: { from: ['requested', 'granted'], to: 'withdrawn', keys: ['withdrawn_on', 'reason'] },
  takedown: { from: ['requested', 'granted'], to: 'withdrawn', keys: ['withdrawn_on', 'reason'] },
};

/** The keys that differ. */
const changed = (old: object, now: object): readonly string[] =>
  [...new Set([...Object.keys(old), ...Object.keys(now)])].filter(
    (key) =>
      JSON.stringify((old as Record<string, unknown>)[key]) !== JSON.stringify((now as Record<string, unknown>)[key]),
  );

/** Consent is append-only: a record changes by its verb only, and only by its answer. */
function keepsConsent({ step: { verb }, before, after }: Run): void {
  const [old, now] = [before.customer.data.consent ?? [], after.customer.data.consent ?? []];
  expect(now.slice(0, old.length).map(({ id }) => id)).toEqual(old.map(({ id }) => id));
  const move = VERBS_OF[verb];
  for (const [at, record] of old.entries()) {
    const next: Consent = now[at] ?? record;
    const keys = changed(record, next);
    if (keys.length === 0) continue;
    expect(keys).toContain('status');
    expect(move?.from).toContain(record.status);
    expect(next.status).toBe(move?.to);
    expect(['status', ...(move?.keys ?? [])]).toEqual(expect.arrayContaining([...keys]));
  }
}

const MOVING = ['status', 'on', 'asked_on', 'advocate', 'story', 'prospect', 'result', 'despite'];

/** The ledger is append-only: an entry changes in place, and one that is over does not begin again. */
function keepsLedger({ step: { verb }, argv, before, after }: Run): void {
  const [old, now] = [before.customer.data.activity ?? [], after.customer.data.activity ?? []];
  expect(now.length - old.length).toBe(verb === 'log' && before.text !== after.text ? 1 : 0);
  const moved = old.filter((entry, at) => changed(entry, now[at] ?? {}).length > 0);
  expect(moved.length).toBeLessThanOrEqual(verb === 'update' ? 1 : verb === 'done' ? old.length : 0);
  for (const [at, entry] of old.entries()) {
    const next = now[at] ?? entry;
    const keys = changed(entry, next);
    expect(verb === 'done' ? ['status'] : MOVING).toEqual(expect.arrayContaining([...keys]));
    if (keys.includes('asked_on')) expect(entry.asked_on === undefined || argv.includes('--asked-on')).toBe(true);
    if (keys.includes('despite')) expect(next.despite).toContain(entry.despite ?? '');
    if (!isOpen(entry)) expect(isOpen(next)).toBe(false);
  }
  const ids = now.flatMap(({ id }) => id ?? []);
  expect(new Set(ids).size).toBe(ids.length);
}

const isOpen = ({ status }: Activity): boolean => ['asked', 'agreed', 'scheduled'].includes(status);

/** The keys that a verb of upkeep may change; any other verb changes the keys of records. */
const KEPT_UP: Readonly<Record<string, readonly string[]>> = {
  health: ['health'],
  verify: ['advocates'],
  review: ['stories'],
  note: ['x-notes'],
  pause: ['status', 'paused_until'],
  activate: ['status', 'paused_until'],
  add: ['advocates', 'stories', 'assets', 'products'],
  set: ['industry', 'excludes', 'blinded_as', 'x-crm-id', 'limits', 'stories', 'advocates'],
};
const RECORDED = ['status', 'consent', 'activity', 'gives', 'assets', 'advocates'];

/** Nobody becomes an active reference but by the verb for it, and never who asked not to be contacted. */
function keepsStatus({ step: { verb }, before, after }: Run): void {
  const [old, now] = [before.customer.data.status ?? 'nominated', after.customer.data.status ?? 'nominated'];
  if (old === now) return;
  expect(old).not.toBe('do-not-contact');
  if (now === 'active') expect(verb).toBe('activate');
  if (now === 'paused') expect([verb, old]).toEqual(['pause', 'active']);
}

/** Everything that is no verb's concern stays, and so does every placement and every give. */
function keepsTheRest({ step: { verb }, before, after }: Run): void {
  const [old, now] = [before.customer.data, after.customer.data];
  expect(KEPT_UP[verb] ?? RECORDED).toEqual(expect.arrayContaining([...changed(old, now)]));
  for (const [at, story] of (old.stories ?? []).entries())
    expect([{ add: 'outcomes', set: 'title' }[verb as string] ?? 'reviewed_on']).toEqual(
      expect.arrayContaining([...changed(story, now.stories?.[at] ?? {})]),
    );
  expect(now.gives?.slice(0, old.gives?.length ?? 0) ?? []).toEqual(old.gives ?? []);
  for (const [at, advocate] of (old.advocates ?? []).entries())
    expect([{ verify: 'verified_on', set: 'rest_until' }[verb as string] ?? 'status']).toEqual(
      expect.arrayContaining([...changed(advocate, now.advocates?.[at] ?? {})]),
    );
  for (const [at, asset] of (old.assets ?? []).entries()) {
    const next: Asset = now.assets?.[at] ?? asset;
    const approval = ['approved_text_sha256', 'approved_by', 'approved_on', 'approval_evidence'];
    expect(['status', 'published_on', 'placements', ...approval]).toEqual(
      expect.arrayContaining([...changed(asset, next)]),
    );
    for (const [nth, placement] of (asset.placements ?? []).entries())
      expect(['removed_on']).toEqual(expect.arrayContaining([...changed(placement, next.placements?.[nth] ?? {})]));
  }
}

/**
 * Every line stays as it is, byte for byte, but for those that hold a value which changed, went, or got another one
 * beside it.
 */
function keepsOtherLines({ before, after, argv }: Run): void {
  const old = before.text.split('\n');
  const lost = unmatched(old, after.text.split('\n'));
  const reached = new Set(touchedLines(before, after));
  const beyond = lost.filter((at) => !reached.has(at)).map((at) => `${at + 1}: ${old[at]}`);
  expect(beyond, `${argv.join(' ')}\n${after.text}`).toEqual([]);
}

/** The numbers of the lines, from 0, that are not in a longest common subsequence with others. */
function unmatched(old: readonly string[], now: readonly string[]): readonly number[] {
  // The length of the longest common subsequence of what begins at a line of each.
  const lengths = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  const lengthAt = (at: number, to: number): number => lengths[at]?.[to] ?? 0;
  for (let at = old.length - 1; at >= 0; at -= 1)
    for (let to = now.length - 1; to >= 0; to -= 1) {
      const isSame = old[at] === now[to];
      const longest = isSame ? lengthAt(at + 1, to + 1) + 1 : Math.max(lengthAt(at + 1, to), lengthAt(at, to + 1));
      lengths[at]?.fill(longest, to, to + 1);
    }
  const lost: number[] = [];
  for (let at = 0, to = 0; at < old.length; ) {
    if (old[at] === now[to] && to < now.length) [at, to] = [at + 1, to + 1];
    else if (to < now.length && lengthAt(at, to + 1) >= lengthAt(at + 1, to)) to += 1;
    else lost.push(at++);
  }
  return lost;
}

/** The lines of the values that differ, and of what is written on one line with them. */
function touchedLines(before: Moment, after: Moment): readonly number[] {
  const document = parseDocument(before.text);
  const lineAt = (offset: number) => before.text.slice(0, offset).split('\n').length - 1;
  const linesOf = (path: Path): readonly number[] => {
    const node = document.getIn(path, true);
    const range = isNode(node) ? node.range : undefined;
    if (!range) return [];
    const [first, last] = [lineAt(range[0]), lineAt(range[1])];
    return Array.from({ length: last - first + 1 }, (_, nth) => first + nth);
  };
  return differing([], before.customer.data, after.customer.data).flatMap((path) => {
    const node = document.getIn(path, true);
    const holder = document.getIn(path.slice(0, -1), true);
    const isFlow = isCollection(holder) && holder.flow === true;
    return [...(node === undefined ? [] : linesOf(path)), ...(isFlow ? linesOf(path.slice(0, -1)) : [])];
  });
}

/** The paths of the values that differ, the innermost of those that both have. */
function differing(path: Path, old: unknown, now: unknown): readonly Path[] {
  if (isDeepStrictEqual(old, now)) return [];
  const isOpen = (value: unknown): value is Readonly<Record<string, unknown>> =>
    typeof value === 'object' && value !== null;
  if (!isOpen(old) || !isOpen(now) || Array.isArray(old) !== Array.isArray(now)) return [path];
  const keys = [...new Set([...Object.keys(old), ...Object.keys(now)])];
  return keys.flatMap((key) => differing([...path, Array.isArray(old) ? Number(key) : key], old[key], now[key]));
}

/** A no, or a wait that the customer imposed. No reason of ours passes either. */
const isFinal = ({ verdict, code }: Reason): boolean =>
  verdict === 'no' ||
  (verdict === 'wait' &&
    ['consent/not-begun', 'consent/requested', 'customer/paused', 'advocate/consent'].includes(code));

/** Codes that asking itself settles. */
const isAsked = ({ verdict, code }: Reason): boolean =>
  verdict === 'ask' && ['consent/per-use', 'advocate/unverified', 'advocate/consent'].includes(code);

/** The customer without one entry of the ledger. */
const without = (customer: Customer, index: number): Customer => ({
  ...customer,
  data: { ...customer.data, activity: (customer.data.activity ?? []).filter((_, at) => at !== index) },
});

/** An engagement that begins or goes on was allowed on its day, or the reason is on record. */
function beginsAsAllowed({ step: { verb, day }, before, after }: Run): void {
  if (verb !== 'log' && verb !== 'update') return;
  const [old, now] = [before.customer.data.activity ?? [], after.customer.data.activity ?? []];
  const index = now.findIndex((entry, at) => changed(old[at] ?? {}, entry).length > 0);
  const entry = now[index];
  if (entry === undefined || !isOpen(entry)) return;
  const relevant = changed(old[index] ?? {}, entry).filter((key) => !['result', 'asked_on'].includes(key));
  if (relevant.length === 0) return;
  const { use, advocate, story, prospect, met, despite } = entry;
  const question = {
    use,
    ...(advocate && { advocate }),
    ...(story && { story }),
    ...(prospect && { prospect }),
    ...(met && { met }),
    on: day,
  };
  const { reasons } = standing(without(before.customer, index), question, config.config.policy);
  expect(reasons.filter(isFinal)).toEqual([]);
  const open = reasons.filter((reason) => reason.verdict !== 'ready' && !isAsked(reason));
  if (open.length > 0) expect(despite).toBeTruthy();
}

/** An asset that goes up was allowed on its day. */
function goesUpAsAllowed({ step: { verb, day }, before, after }: Run): void {
  if (verb !== 'place' || before.text === after.text) return;
  const [old, now] = [before.customer.data.assets ?? [], after.customer.data.assets ?? []];
  const asset = now.find((one, at) => (one.placements?.length ?? 0) > (old[at]?.placements?.length ?? 0));
  const placement = asset?.placements?.at(-1);
  if (asset === undefined || placement === undefined) throw new Error('nothing went up');
  const { use, story, advocate, audience = 'public', territories = [] } = asset;
  const { since = day } = placement;
  const live: CustomerFile = {
    ...after.customer.data,
    assets: now.map((one) => (one === asset ? { ...one, status: 'live' } : one)),
  };
  for (const territory of territories.length === 0 ? [undefined] : territories) {
    const about = { ...(story && { story }), ...(advocate && { advocate }), ...(territory && { territory }) };
    const question = { use, audience, ...about, on: since > day ? since : day };
    const { reasons } = standing({ ...after.customer, data: live }, question, config.config.policy);
    expect(reasons.filter(isFinal)).toEqual([]);
    const ageing = ['health/stale', 'health/renewal', 'advocate/unverified'];
    const open = reasons.filter(({ verdict, code }) => verdict !== 'ready' && !(since > day && ageing.includes(code)));
    if (open.length > 0) expect(placement.despite).toBeTruthy();
  }
}

/** Nobody is asked who must not be, nor for a refused use before it may be raised again. */
function asksAsAllowed({ step: { verb, day }, before, after }: Run): void {
  if (verb !== 'ask' || before.text === after.text) return;
  const record = after.customer.data.consent?.at(-1);
  if (record === undefined) throw new Error('nothing was asked');
  const { subject = 'company' } = record;
  const isOut = before.customer.data.advocates?.some(({ id, status }) => id === subject && status === 'left');
  expect(isOut ?? false).toBe(false);
  expect(['active', 'nominated', 'paused', undefined]).toContain(before.customer.data.status);
  const { paused_until, status } = before.customer.data;
  if (status === 'paused') expect((paused_until ?? '9999') <= day).toBe(true);
}

/** Rules whose findings a verb reports as a list of its own, or as what is still up. */
const TOLD: Readonly<Record<string, readonly string[]>> = {
  withdraw: ['consent/withdrawn'],
  takedown: ['consent/withdrawn'],
  done: ['consent/withdrawn'],
  retire: ['advocate/left', 'exposure/not-allowed'],
};

/** Every new finding of `refs check` was reported. A beginning with nothing passed over brings no error. */
function tellsItsFaults(run: Run): void {
  const { step, err, argv, before, after } = run;
  const today: Day = step.day;
  const known = lint(before.library, today).diagnostics.map(fingerprintOf);
  const { fresh } = partition(lint(after.library, today).diagnostics, fingerprintOf, known);
  // What is printed wraps at the width.
  const unwrapped = err.replace(/\s+/g, ' ');
  const untold = fresh.filter(
    ({ rule, message }) => !TOLD[step.verb]?.includes(rule) && !unwrapped.includes(plain(message)),
  );
  expect(untold.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([]);
  const status = argv[argv.indexOf('--status') + 1] ?? '';
  const isOpened = step.verb === 'log' && ['asked', 'agreed', 'scheduled'].includes(status);
  // Asking a person puts in doubt what they did not object to before, and a note says so.
  const isAsk = step.verb === 'ask' && !argv.includes('--subject');
  const begins = isOpened || isAsk || step.verb === 'place';
  if (!begins || argv.includes('--despite')) return;
  expect(
    fresh.filter(({ severity }) => severity === 'error').map(({ rule, message }) => `${rule}: ${message}`),
  ).toEqual([]);
}

const LAWS = {
  holdsItsWord,
  staysSound,
  keepsOtherLines,
  keepsConsent,
  keepsLedger,
  keepsStatus,
  keepsTheRest,
  beginsAsAllowed,
  goesUpAsAllowed,
  asksAsAllowed,
  tellsItsFaults,
};

const strokes = fc.array(fc.tuple(fc.nat({ max: 9999 }), fc.nat({ max: 999 })), { maxLength: 30 });

test('mutation after mutation, the laws hold', { timeout: 120_000 }, async () => {
  mkdirSync(join(stage.cwd, 'customers'), { recursive: true });
  await fc.assert(
    fc.asyncProperty(steps(CUSTOMERS), strokes, async ([id, all], drawn) => {
      const text = dressed(readFileSync(join(EXAMPLES, `${id}.yaml`), 'utf8'), drawn);
      writeFileSync(join(stage.cwd, `customers/${id}.yaml`), text);
      const said: string[] = [];
      for (const step of all) {
        const run = await runOf(id, step);
        said.push(`$ refs ${run.argv.join(' ')}\n${run.out}${run.err}[${run.exit}]`);
        for (const [law, holds] of Object.entries(LAWS)) {
          try {
            holds(run);
          } catch (error) {
            throw new Error(`${law}\n${said.join('\n')}\n${String(error)}`);
          }
        }
      }
    }),
    { numRuns: runs(60) },
  );
});
