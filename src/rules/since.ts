import { idOf } from '../library/load.ts';
import type { Day } from '../model/day.ts';
import { LEVELS, type Silencer } from '../model/diagnostic.ts';
import { BASELINE_FILE, type Fingerprint } from '../model/fingerprint.ts';
import { configUseless } from './config/useless.ts';
import type { Row } from './file-report.ts';
import { fingerprintKey, type Print, part } from './fingerprint.ts';
import { ignoreUnused } from './ignore/unused.ts';
import { RULES } from './index.ts';
import { type LevelOf, levels, strictestLevels } from './levels.ts';
import { type Ground, lintRows, type Told } from './lint.ts';

/** A library under one config on one day. */
export interface State {
  readonly ground: Ground;
  /** Of its files, in their order. */
  readonly rows: readonly Row[];
  readonly today: Day;
}

/** Two states of a library, and by what the later one is judged. */
export interface Compared {
  /** The earlier state under its own settings. */
  readonly base: State;
  /** The later state under its own settings. */
  readonly head: State;
  /** The later state as the earlier one's config, glob, size limit and day have it read, as far as they are others. */
  readonly besides: readonly State[];
  /** The entries of the later state's baseline. */
  readonly baseline: readonly Fingerprint[];
}

/** The findings of a check by what becomes of them. */
export interface Judgement {
  /** Those that count. */
  readonly counted: readonly Told[];
  /** Those of the earlier state, and those that came with the calendar alone. */
  readonly told: readonly Told[];
  /** Those that a comment silences. */
  readonly ignored: readonly Told[];
  /** Those that the baseline knows. */
  readonly known: readonly Told[];
  /** Entries of the baseline that nothing answers to any more. */
  readonly gone: readonly Fingerprint[];
}

/** Judges what was found in a library by the settings of that library alone. */
export function judgeAlone(found: readonly Told[], baseline: readonly Fingerprint[]): Judgement {
  const { fresh, known, gone } = part(found.filter(isLoud), printOf, baseline);
  return { counted: fresh, told: [], ignored: found.filter(isSilenced), known, gone };
}

/** Judges what is new in the later state by that state's settings alone: somebody approved them. */
export function judgeApproved({ base, baseline }: Compared, found: readonly Told[]): Judgement {
  const alone = judgeAlone(found, baseline);
  const { fresh, known } = part(alone.counted, printOf, lintState(base).filter(isLoud).map(printOf));
  return { ...alone, counted: fresh, told: known };
}

/**
 * Judges what is new in the later state, whatever that state silences: everything counts that the settings of either
 * state find, but for what was found in the earlier state already. A comment goes on silencing what it silenced there.
 * `found` is what the later state finds by its own settings.
 */
export function judgeSince(compared: Compared, found: readonly Told[]): Judgement {
  const { base, head, baseline } = compared;
  const alone = judgeAlone(found, baseline);
  const before = lintState(base);
  const all = foundByEither(compared, found);
  const loud = part(all.filter(isLoud), printOf, before.filter(isLoud).map(printOf));
  const silenced = part(all.filter(isSilenced), printOf, before.filter(isSilenced).map(printOf));
  // What was told before is no newer for a comment that was put there.
  const hushed = part(silenced.fresh, printOf, loud.gone);
  const isKnown = among(alone.known);
  const silencerOf = silencers(head, found, isKnown);
  return {
    ...alone,
    counted: withoutEchoes([...loud.fresh, ...hushed.fresh].map((one) => withSilencer(one, silencerOf(one), head))),
    told: [...loud.known, ...hushed.known].filter((one) => !isKnown(one)),
    ignored: silenced.known,
  };
}

const isSilenced = ({ ignore }: Told): boolean => ignore !== undefined;
const isLoud = (one: Told): boolean => !isSilenced(one);
const printOf = ({ print }: Told): Print => print;

const lintState = ({ ground, rows, today }: State, levelOf?: LevelOf): readonly Told[] =>
  lintRows(ground, rows, today, levelOf && { levelOf }).told;

/** Everything that is found in the later state by the settings of either, each thing once. */
function foundByEither({ base, head, besides }: Compared, found: readonly Told[]): readonly Told[] {
  const formerFile = formerFiles(base, head);
  if (besides.length === 0 && formerFile === undefined) return found;
  const levelOf = strictestLevels(base.ground.config, head.ground.config, formerFile ?? (() => undefined));
  const all = [...lintState(head, levelOf)];
  for (const state of besides) {
    const { fresh } = part(lintState(state, levelOf), printOf, all.map(printOf));
    all.push(...fresh.filter((one) => !isOfIdleSetting(one)));
  }
  return all;
}

/** Whether it says of a setting that it does nothing: that is so among the settings that it stands with, or not at all. */
const isOfIdleSetting = ({ print: { rule } }: Told): boolean => rule === configUseless.id || rule === ignoreUnused.id;

/** Where a file that was moved lay before; undefined where no level depends on it. */
function formerFiles(base: State, head: State): ((file: string) => string | undefined) | undefined {
  if (base.ground.config.overrides.length === 0) return undefined;
  const files = new Set(base.rows.map(({ file }) => file));
  const moved = head.rows.filter(({ file }) => !files.has(file));
  if (moved.length === 0) return undefined;
  const former = new Map(base.rows.map(({ file }) => [idOf(file), file]));
  return (file) => (files.has(file) ? undefined : former.get(idOf(file)));
}

/** Says of a thing whether it is one of these. */
function among(things: readonly Told[]): (thing: Told) => boolean {
  const texts = new Set(things.map(textOf));
  return (thing) => texts.has(textOf(thing));
}

const textOf = ({ print, diagnostic: { file, line, column } }: Told): string =>
  JSON.stringify([fingerprintKey(print), file, line, column]);

/** Says by what the later state would silence a thing. */
function silencers(
  { ground: { config }, rows }: State,
  found: readonly Told[],
  isKnown: (thing: Told) => boolean,
): (thing: Told) => Silencer | undefined {
  const rowOf = new Map(rows.map((row) => [row.file, row]));
  const levelOf = levels(config);
  const isFound = among(found);
  return (thing) => {
    const { rule: id, file, severity } = thing.diagnostic;
    if (thing.ignore !== undefined) return 'comment';
    const rule = RULES.find((one) => one.id === id);
    const level = rule === undefined ? severity : levelOf(rule, file);
    if (LEVELS.indexOf(level) < LEVELS.indexOf(severity)) return 'level';
    if (isKnown(thing)) return 'baseline';
    if (isFound(thing)) return undefined;
    const isUnread =
      file !== config.file && (rowOf.get(file)?.why ?? (rowOf.has(file) ? undefined : file)) !== undefined;
    return isUnread || id === 'file/too-large' ? 'scope' : 'policy';
  };
}

/** Says with a thing that counts by what it would be silenced. */
function withSilencer(thing: Told, silencer: Silencer | undefined, { ground: { config } }: State): Told {
  if (silencer === undefined) return thing;
  const { diagnostic, ignore } = thing;
  const by: Readonly<Record<Silencer, string>> = {
    comment: `the comment in line ${ignore?.range.line}`,
    level: `the level of ${diagnostic.rule} in ${config.file}`,
    baseline: BASELINE_FILE,
    scope: `"customers" or "max_file_size" in ${config.file}`,
    policy: `the policy or the taxonomy in ${config.file}`,
  };
  const message = `${diagnostic.message}; silenced by this change: ${by[silencer]}`;
  return { ...thing, diagnostic: { ...diagnostic, message, silenced_by: silencer } };
}

/** Leaves out what the policy or taxonomy of one state says in other words than that of the other, of the same place and as loud. */
function withoutEchoes(things: readonly Told[]): readonly Told[] {
  const isOfPolicy = ({ diagnostic }: Told) => diagnostic.silenced_by === 'policy';
  const placeOf = ({ diagnostic: { rule, file, path, severity } }: Told) =>
    JSON.stringify([rule, file, path, severity]);
  const said = new Set(things.filter((thing) => !isOfPolicy(thing)).map(placeOf));
  return things.filter((thing) => !isOfPolicy(thing) || !said.has(placeOf(thing)));
}
