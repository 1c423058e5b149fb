import { contactIn } from '../library/contact-data.ts';
import type { Config } from '../model/config.ts';
import type { Customer } from '../model/customer.ts';
import type { Day } from '../model/day.ts';
import { EXIT, Failure } from '../model/exit.ts';
import type { Host } from '../model/host.ts';
import { plain } from '../report/escape.ts';
import { idsBegunBy } from '../text/first-words.ts';
import { nearest } from '../text/nearest.ts';
import { type ArgumentSpec, type Input, longFlags, type OptionSpec, optionName } from './command.ts';
import { ask, LEFT_OPEN, type Prompt, type PromptChoice } from './prompt.ts';

/** The state that a question may depend on: the customer, and the answers so far. */
export interface FieldContext {
  readonly customer: Customer;
  readonly config: Config;
  readonly today: Day;
  readonly answers: Answers;
}

/** The answers to fields, from the command line or from a person at a terminal. */
export interface Answers {
  /** The answer; undefined where it was left open. */
  text(field: Field): string | undefined;
  /** All answers of a field that takes several; none where it was left open. */
  list(field: Field): readonly string[];
}

/** The name of an answer that no command line gives: it chooses what else is asked for. */
export interface AskedOnly {
  readonly asked: string;
}

/** A value that a mutation needs: an argument or an option, and the question for it at a terminal. */
export interface Field {
  readonly takes: ArgumentSpec | OptionSpec | AskedOnly;
  /** Asked of a person at a terminal where the command line is silent; absent: never asked. */
  readonly question?: string | ((context: FieldContext) => string);
  /** The answer that Enter alone gives at a terminal; undefined: none. */
  proposal?(context: FieldContext): string | undefined;
  /** True where the answers so far make it irrelevant: then it is neither asked for nor needed. */
  isIdle?(context: FieldContext): boolean;
  /** Asked only of a person who was asked for something before it: a command line that says all is left alone. */
  readonly isFollowUp?: boolean;
  /** Without it the mutation is refused. */
  readonly isNeeded?: boolean | ((context: FieldContext) => boolean);
  /** The allowed values; absent or undefined: any text. */
  choices?(context: FieldContext): readonly PromptChoice[] | undefined;
  /** Values to choose from at a terminal, where any other without a fault will do too. */
  suggestions?(context: FieldContext): readonly PromptChoice[];
  /** Reported where there are no choices: `the customer has no stories on file`. */
  readonly noChoice?: string;
  /** It takes several values, and a person at a terminal is asked for one. */
  readonly asksForOne?: boolean;
  /** The choices are ids, though completion offers other words. */
  readonly isId?: boolean;
  /** Says why an answer is not allowed, as a sentence; undefined where it is. */
  fault?(answer: string, context: FieldContext): string | undefined;
}

const isArgument = (takes: Field['takes']): takes is ArgumentSpec => 'name' in takes;
const isOption = (takes: Field['takes']): takes is OptionSpec => 'flags' in takes;

/** The arguments and options of a mutation's fields, for the command line and its help. */
export const argumentsOf = (fields: readonly Field[]): readonly ArgumentSpec[] =>
  fields.flatMap(({ takes }) => (isArgument(takes) ? [takes] : []));
export const optionsOf = (fields: readonly Field[]): readonly OptionSpec[] =>
  fields.flatMap(({ takes }) => (isOption(takes) ? [takes] : []));

/**
 * Reads the answers from the command line, and asks a person at a terminal for the others, one after the other. Fails on
 * a value that is not allowed (exit 2), and where needed ones are missing: all of them are reported at once.
 */
export async function answersOf(
  fields: readonly Field[],
  input: Input,
  known: Omit<FieldContext, 'answers'>,
  host: Host,
): Promise<Answers> {
  const given = new Map<string, readonly string[]>();
  const put = (field: Field, texts: readonly string[]) => given.set(nameOf(field.takes), texts);
  const list = ({ takes }: Field): readonly string[] => given.get(nameOf(takes)) ?? [];
  const answers: Answers = { text: (field) => list(field)[0], list };
  const context = { ...known, answers };
  const places = new Map(fields.filter(({ takes }) => isArgument(takes)).map((field, index) => [field, index + 1]));
  for (const field of fields) put(field, typedFor(field.takes, places.get(field), input));
  for (const field of fields.filter(isOfIds))
    put(
      field,
      list(field).map((text) => wholeId(field, text, context)),
    );
  const lacking: Field[] = [];
  let hasAsked = false;
  for (const field of fields) {
    for (const text of list(field)) refuseFault(field, text, context);
    if (list(field).length > 0 || field.isIdle?.(context)) continue;
    if (
      field.question !== undefined &&
      input.globals.mayAsk &&
      (!field.isFollowUp || (hasAsked && lacking.length === 0))
    ) {
      put(field, await askFor(field, context, host));
      hasAsked = true;
    }
    if (isNeeded(field, context) && list(field).length === 0) lacking.push(field);
  }
  if (lacking.length > 0) throw missing(certain(lacking), context);
  return answers;
}

/** The fields that are lacking for certain. Others may turn out to be irrelevant once a lacking argument is known. */
function certain(lacking: readonly Field[]): readonly Field[] {
  const argumentAt = lacking.findIndex(({ takes }) => isArgument(takes));
  const isSure = ({ isIdle, isNeeded }: Field) => isIdle === undefined && isNeeded === true;
  return lacking.filter((field, index) => argumentAt === -1 || index <= argumentAt || isSure(field));
}

const isNeeded = ({ isNeeded = false }: Field, context: FieldContext): boolean =>
  typeof isNeeded === 'boolean' ? isNeeded : isNeeded(context);

/** The values on the command line, each once. An empty text is mostly an unset shell variable, and is refused. */
function typedFor(takes: Field['takes'], place: number | undefined, input: Input): readonly string[] {
  if ('asked' in takes) return [];
  const given = isArgument(takes) ? input.args[place ?? 0] : input.options[optionName(takes)];
  const texts = (typeof given === 'object' ? given : [given]).filter((text) => typeof text === 'string');
  if (!texts.some((text) => text.trim() === '')) return [...new Set(texts)];
  throw new Failure(EXIT.usage, 'empty-value', `${nameOf(takes)} is empty`, 'say what it is, or leave it out');
}

/** The values that are ids of the customer: the first words of one will do where no other begins with them. */
const OWN_IDS: readonly unknown[] = ['advocate', 'own-story', 'asset', 'subject', 'record'];
const isOfIds = ({ takes, isId = false }: Field): boolean =>
  isId || (!('asked' in takes) && OWN_IDS.includes(takes.values));

/** Completes an id. Fails where several begin so (exit 2); returns the text as it is where none does. */
function wholeId(field: Field, text: string, context: FieldContext): string {
  const ids = (field.choices?.(context) ?? []).map(({ value }) => value);
  const matching = idsBegunBy(text, ids);
  if (matching.length < 2) return matching[0] ?? text;
  const message = `${nameOf(field.takes)} "${text}" is the beginning of more than one id`;
  throw new Failure(EXIT.usage, 'bad-value', message, `write more of it: ${matching.join(', ')}`);
}

function refuseFault(field: Field, text: string, context: FieldContext): void {
  const choices = field.choices?.(context);
  const values = choices?.map(({ value }) => value) ?? [];
  if (choices !== undefined && !values.includes(text)) {
    const suggestion = nearest(text, values);
    const known = values.length === 0 ? (field.noChoice ?? 'there is none') : `one of ${values.join(', ')}`;
    const message = `${nameOf(field.takes)} cannot be "${text}"`;
    throw new Failure(
      EXIT.usage,
      'bad-value',
      message,
      suggestion === undefined ? known : { typed: text, meant: suggestion },
    );
  }
  const fault = field.fault?.(text, context);
  if (fault !== undefined) throw new Failure(EXIT.usage, 'bad-value', `${nameOf(field.takes)}: ${fault}`);
}

async function askFor(field: Field, context: FieldContext, host: Host): Promise<readonly string[]> {
  const answer = await ask(promptFor(field, context), host);
  const texts = (typeof answer === 'string' ? [answer] : answer).map((text) => text.trim());
  return texts.filter((text) => text !== '');
}

function promptFor(field: Field, context: FieldContext): Prompt {
  const choices = field.choices?.(context) ?? [];
  const { question = '' } = field;
  const message = typeof question === 'string' ? question : question(context);
  const isMany = isManyIn(field);
  const suggestions = field.suggestions?.(context);
  if (suggestions !== undefined) {
    const own = { isOwn: (text: string) => validity(field, text, context) };
    return isMany
      ? { type: 'checkbox', message, choices: suggestions, isNeeded: isNeeded(field, context), ...own }
      : { type: 'select', message, choices: [LEFT_OPEN, ...suggestions], ...own };
  }
  if (choices.length > 0 && isMany) return { type: 'checkbox', message, choices, isNeeded: isNeeded(field, context) };
  const proposed = field.proposal?.(context);
  const standard = proposed === undefined ? {} : { default: proposed };
  if (choices.length === 0)
    return { type: 'input', message, validate: (text) => validity(field, text.trim(), context), ...standard };
  // Leaving a question open with a proposal takes the proposal.
  const open = isNeeded(field, context) || proposed !== undefined ? [] : [LEFT_OPEN];
  return { type: 'select', message, choices: [...open, ...choices], ...standard };
}

const isManyIn = ({ takes, asksForOne = false }: Field): boolean =>
  !asksForOne && ('asked' in takes || (isArgument(takes) ? takes.name.includes('...') : takes.many === true));

function validity(field: Field, text: string, context: FieldContext): true | string {
  if (text === '') return isNeeded(field, context) ? 'this cannot be left open' : true;
  return field.fault?.(text, context) ?? contactFault(text, context) ?? true;
}

/** Refused at the prompt already: after five answers nobody wants to hear of the second. */
function contactFault(text: string, { config }: FieldContext): string | undefined {
  const found = config.rules['privacy/personal-data'] === 'off' ? undefined : contactIn(text);
  return found && `${found} belongs in the CRM, not here`;
}

function missing(fields: readonly Field[], context: FieldContext): Failure {
  const hint = `add ${fields.map(({ takes }) => (isOption(takes) ? longFlags(takes) : nameOf(takes))).join(' ')}`;
  const all = fields.map(({ takes, choices }) => {
    const values = [...new Set(choices?.(context)?.map(({ value }) => plain(value)))];
    const may = values.length === 0 ? '' : `; it may be ${values.join(', ')}`;
    return { name: nameOf(takes), meaning: `${'asked' in takes ? takes.asked : takes.summary}${may}` };
  });
  const [only, other] = all;
  if (only !== undefined && other === undefined)
    return new Failure(EXIT.usage, 'missing-value', `${only.name} is missing: ${only.meaning}`, hint);
  const list = all.map(({ name, meaning }) => `${name} (${meaning})`).join(', ');
  return new Failure(EXIT.usage, 'missing-value', `${all.length} things are missing: ${list}`, hint);
}

/** The name as one would write it: `--until` of `--until <day>`, `<use>` of `[use...]`. It also identifies a field. */
function nameOf(takes: Field['takes']): string {
  if ('asked' in takes) return takes.asked;
  return isArgument(takes) ? `<${takes.name.replace(/^.|\.*.$/g, '')}>` : longFlags(takes).replace(/ .*/, '');
}
