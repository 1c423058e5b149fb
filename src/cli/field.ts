import type { Config } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import { plain } from '../report/escape.ts';
import { contactIn } from '../rules/contact-data.ts';
import { nearest } from '../text/nearest.ts';
import { type ArgumentSpec, type Input, listArgument, type OptionSpec } from './command.ts';
import { ask, type Choice } from './prompt.ts';
import { searchChoices } from './search-choices.ts';

/** What is known while the rest is asked for. */
export interface Ground {
  readonly customer: Customer;
  readonly config: Config;
  readonly today: Day;
  readonly answers: Answers;
}

/** What was said on the command line, or answered. */
export interface Answers {
  /** The answer; undefined where it was left open. */
  text(name: string): string | undefined;
  /** The answers where there may be several; none where it was left open. */
  list(name: string): readonly string[];
}

/** Something that a deed has to know: an argument or an option, and the question for it at a terminal. */
export interface Field {
  /** The option's name in camel case, or any name for an argument. */
  readonly name: string;
  readonly takes: ArgumentSpec | OptionSpec;
  /** What a person at a terminal is asked where the command line is silent; absent: nothing. */
  readonly question?: string;
  /** What Enter alone answers at a terminal; undefined: nothing. */
  proposal?(ground: Ground): string | undefined;
  /** Whether it is of no concern, going by what is known so far: then it is neither asked for nor needed. */
  isIdle?(ground: Ground): boolean;
  /** Whether there is no deed without it, perhaps going by what is known so far. */
  readonly isNeeded?: boolean | ((ground: Ground) => boolean);
  /** What it may be; any text where there are none. */
  choices?(ground: Ground): readonly Choice[];
  /** What to say where there are no choices: `the customer has no stories on file`. */
  readonly noChoice?: string;
  /** Whether the choices are ids, of which the first words will do where no other begins with them. */
  readonly isId?: boolean;
  /** Whether something beyond the choices will do as well. */
  readonly isOpen?: boolean;
  /** Whether the choices are searched by typing, rather than gone through. */
  readonly isSearched?: boolean;
  /** What is wrong with an answer, as a sentence; undefined where nothing is. */
  fault?(answer: string, ground: Ground): string | undefined;
}

const isArgument = (takes: ArgumentSpec | OptionSpec): takes is ArgumentSpec => 'name' in takes;

/** The arguments and options of a deed's fields, for the command line and its help. */
export const argumentsOf = (fields: readonly Field[]): readonly ArgumentSpec[] =>
  fields.flatMap(({ takes }) => (isArgument(takes) ? [takes] : []));
export const optionsOf = (fields: readonly Field[]): readonly OptionSpec[] =>
  fields.flatMap(({ takes }) => (isArgument(takes) ? [] : [takes]));

/**
 * What the command line says, and at a terminal the answers to what it does not, one question after the other. Fails on
 * what may not be (exit 2), with the nearest that may, and without what is needed: all of it is told at once. Arguments
 * begin at `first`.
 */
export async function answersOf(
  fields: readonly Field[],
  input: Input,
  known: Omit<Ground, 'answers'>,
  host: Host,
  first = 1,
): Promise<Answers> {
  const given = new Map<string, readonly string[]>();
  const answers: Answers = { text: (name) => given.get(name)?.[0], list: (name) => given.get(name) ?? [] };
  const ground = { ...known, answers };
  const places = new Map(fields.filter(({ takes }) => isArgument(takes)).map((field, at) => [field, first + at]));
  for (const field of fields) given.set(field.name, said(field, places.get(field), input));
  for (const field of fields.filter(({ isId }) => isId))
    given.set(
      field.name,
      answers.list(field.name).map((text) => wholeId(field, text, ground)),
    );
  const lacking: Field[] = [];
  for (const field of fields) {
    const answer = answers.list(field.name);
    for (const text of answer) refuseFault(field, text, ground);
    if (answer.length > 0 || field.isIdle?.(ground)) continue;
    if (field.question !== undefined && input.globals.mayAsk) given.set(field.name, await askFor(field, ground, host));
    if (isNeeded(field, ground) && answers.list(field.name).length === 0) lacking.push(field);
  }
  if (lacking.length > 0) throw missing(certain(lacking), ground);
  return answers;
}

/** What is lacking for certain: while an argument is, whether what depends on it is needed is not known. */
function certain(lacking: readonly Field[]): readonly Field[] {
  const at = lacking.findIndex(({ takes }) => isArgument(takes));
  const isSure = ({ isIdle, isNeeded }: Field) => isIdle === undefined && isNeeded === true;
  return lacking.filter((field, nth) => at === -1 || nth <= at || isSure(field));
}

const isNeeded = ({ isNeeded = false }: Field, ground: Ground): boolean =>
  typeof isNeeded === 'boolean' ? isNeeded : isNeeded(ground);

/** What the command line says, once each. An empty text is mostly a shell variable that was never set, and is no answer. */
function said({ name, takes }: Field, place: number | undefined, { args, option, options }: Input): readonly string[] {
  const texts =
    place !== undefined
      ? listArgument(args[place])
      : 'many' in takes && takes.many
        ? options(name)
        : [option(name)].filter((text) => text !== undefined);
  if (!texts.some((text) => text.trim() === '')) return [...new Set(texts)];
  const shown = nameOf(takes);
  throw new Failure(EXIT.usage, 'empty-value', `${shown} is empty`, `say what it is, or leave it out`);
}

/**
 * The id that begins with the words of a text: `public-2026` for `public-2026-x7k2`. Half a word is more likely a slip.
 * Fails where there are several (exit 2); the text as it is where there is none.
 */
function wholeId(field: Field, text: string, ground: Ground): string {
  const ids = [...new Set((field.choices?.(ground) ?? []).map(({ value }) => value))];
  const meant = ids.includes(text) ? [text] : ids.filter((id) => id.startsWith(`${text}-`));
  if (meant.length < 2) return meant[0] ?? text;
  const message = `${nameOf(field.takes)} "${text}" is the beginning of more than one id`;
  throw new Failure(EXIT.usage, 'bad-value', message, `write more of it: ${meant.join(', ')}`);
}

function refuseFault(field: Field, text: string, ground: Ground): void {
  const choices = field.choices?.(ground);
  const values = choices?.map(({ value }) => value) ?? [];
  if (choices !== undefined && !field.isOpen && !values.includes(text)) {
    const meant = nearest(text, values);
    const known = values.length === 0 ? (field.noChoice ?? 'there is none') : `one of ${values.join(', ')}`;
    const message = `${nameOf(field.takes)} cannot be "${text}"`;
    throw new Failure(EXIT.usage, 'bad-value', message, meant === undefined ? known : `did you mean ${meant}?`);
  }
  const fault = field.fault?.(text, ground);
  if (fault !== undefined) throw new Failure(EXIT.usage, 'bad-value', `${nameOf(field.takes)}: ${fault}`);
}

async function askFor(field: Field, ground: Ground, host: Host): Promise<readonly string[]> {
  const choices = field.choices?.(ground) ?? [];
  const message = field.question ?? '';
  const isMany = isArgument(field.takes) ? field.takes.name.includes('...') : field.takes.many === true;
  if (choices.length > 0 && isMany)
    return (await ask({ type: 'checkbox', message, choices }, host)) as readonly string[];
  const proposed = field.proposal?.(ground);
  // Whoever leaves open what is proposed gets what is proposed.
  const open = isNeeded(field, ground) || proposed !== undefined ? [] : [{ value: '', name: '(leave it open)' }];
  const standard = proposed === undefined ? {} : { default: proposed };
  const answer =
    choices.length > 0 && field.isSearched
      ? await ask(
          { type: 'search', message, source: (typed = '') => searchChoices(typed, [...open, ...choices]) },
          host,
        )
      : choices.length > 0 && !field.isOpen
        ? await ask({ type: 'select', message, choices: [...open, ...choices], ...standard }, host)
        : await ask(
            { type: 'input', message, validate: (text) => validity(field, text.trim(), ground), ...standard },
            host,
          );
  const texts = (typeof answer === 'string' ? [answer] : answer).map((text) => text.trim());
  return texts.filter((text) => text !== '');
}

function validity(field: Field, text: string, ground: Ground): true | string {
  if (text === '') return isNeeded(field, ground) ? 'this cannot be left open' : true;
  return field.fault?.(text, ground) ?? contactFault(text, ground) ?? true;
}

/** Told at the prompt already: whoever answers five questions does not want to hear of the second at the end. */
function contactFault(text: string, { config }: Ground): string | undefined {
  const found = config.rules['privacy/personal-data'] === 'off' ? undefined : contactIn(text);
  return found && `${found} belongs in the CRM, not here`;
}

function missing(fields: readonly Field[], ground: Ground): Failure {
  const hint = `add ${fields.map(({ takes }) => (isArgument(takes) ? nameOf(takes) : takes.flags)).join(' ')}`;
  const told = fields.map(({ takes, choices }) => {
    const values = [...new Set(choices?.(ground).map(({ value }) => plain(value)))];
    const may = values.length === 0 ? '' : `; it may be ${values.join(', ')}`;
    return { name: nameOf(takes), what: `${takes.summary}${may}` };
  });
  const [only, other] = told;
  if (only !== undefined && other === undefined)
    return new Failure(EXIT.usage, 'missing-value', `${only.name} is missing: ${only.what}`, hint);
  const all = told.map(({ name, what }) => `${name} (${what})`).join(', ');
  return new Failure(EXIT.usage, 'missing-value', `${told.length} things are missing: ${all}`, hint);
}

/** As one would write it: `--until` of `--until <day>`, `<use>` of `[use...]`. */
const nameOf = (takes: ArgumentSpec | OptionSpec): string =>
  isArgument(takes) ? `<${takes.name.replace(/^.|\.*.$/g, '')}>` : takes.flags.replace(/ .*/, '');
