import { CHANNELS } from '../model/channel.ts';
import { isDay } from '../model/day.ts';
import type { Fault } from '../model/diagnostic.ts';
import { toPointer } from '../model/place.ts';
import { commandLine } from '../text/command-line.ts';
import { nearest } from '../text/nearest.ts';
import { quoted } from '../yaml/quoted.ts';
import { findSchemaErrors, type Keyword, type SchemaError, type SchemaNode } from './find-schema-errors.ts';
import { SCHEMA_TEXTS } from './generated/schema-texts.generated.ts';
import type { SchemaName } from './validate.ts';
import { pathLabel } from './value-path.ts';

const FILES: Readonly<Record<SchemaName, string>> = {
  customer: 'a customer file',
  config: 'a config file',
  'import-map': 'a mapping file',
};

/** Explains why a value does not fit a schema, one fault per cause. Few files have any, and few runs load this. */
export function schemaFaults(name: SchemaName, value: unknown, file: string): readonly Fault[] {
  const errors = outsideOverfull(findSchemaErrors(schemaOf(name), value)).map((error) => ({
    ...error,
    expectedKey: error.keyword === 'additionalProperties' ? expectedKey(error) : undefined,
  }));
  const mistyped = new Set(errors.flatMap(({ keyword, path }) => (keyword === 'type' ? [toPointer(path)] : [])));
  const misspelt = new Set(
    errors.flatMap((error) => (error.expectedKey ? [toPointer([...error.path, error.expectedKey])] : [])),
  );
  const reported = new Map<unknown, Set<string>>();
  const causes = errors.filter(({ keyword, path, holder, value: inner, key }) => {
    if (keyword !== 'type' && mistyped.has(toPointer(path))) return false;
    if (keyword === 'required' && misspelt.has(toPointer([...path, key]))) return false;
    // A value that aliases repeat is reported once, at its first occurrence.
    const [owner, step] = key === '' ? [holder, path.at(-1)] : [inner, key];
    const known = reported.get(owner) ?? new Set();
    reported.set(owner, known);
    const isRepeated = known.has(`${keyword} ${step}`);
    known.add(`${keyword} ${step}`);
    return !isRepeated;
  });
  // The validators refused the value, so there must be a fault.
  return causes.length === 0 ? [unexplained(name, file)] : causes.map((error) => toFault(name, error, file));
}

const unexplained = (name: SchemaName, file: string): Fault => ({
  rule: 'schema/bad-format',
  place: { file, path: [] },
  message: 'the file does not fit the schema',
  hint: `see "${commandLine`refs schema ${name}`}"`,
});

/** Leaves out the errors within a collection that is too large: nobody corrects ten thousand superfluous entries. */
function outsideOverfull(errors: readonly SchemaError[]): readonly SchemaError[] {
  const isOverfull = ({ keyword }: SchemaError) => keyword === 'maxItems' || keyword === 'maxProperties';
  const overfull = new Set(errors.filter(isOverfull).map(({ path }) => toPointer(path)));
  if (overfull.size === 0) return errors;
  const isInside = ({ path }: SchemaError) =>
    [...path, ''].some((_, index) => overfull.has(toPointer(path.slice(0, index))));
  return errors.filter((error) => isOverfull(error) || !isInside(error));
}

/** An error with the key that an unknown key was probably meant to be. */
interface NamedError extends SchemaError {
  /** The value, for messages: `"consent[0].uses"`. */
  readonly name: string;
  readonly schemaName: SchemaName;
  readonly expectedKey: string | undefined;
}

interface Explained {
  readonly rule: Fault['rule'];
  readonly message: string;
  readonly hint: string;
}

function toFault(schemaName: SchemaName, error: Omit<NamedError, 'name' | 'schemaName'>, file: string): Fault {
  const { keyword, path, key } = error;
  const name = path.length === 0 ? 'the file' : quoted(pathLabel(path));
  const { rule, message, hint } = EXPLAIN[keyword]({ ...error, name, schemaName });
  const isUnknownKey = keyword === 'additionalProperties';
  return { rule, place: isUnknownKey ? { file, path: [...path, key], part: 'key' } : { file, path }, message, hint };
}

const EXPLAIN: Readonly<Record<Keyword, (error: NamedError) => Explained>> = {
  additionalProperties: explainUnknownKey,
  required: ({ name, key }) => ({
    rule: 'schema/missing-key',
    message: `${name} has no "${key}"`,
    hint: `add "${key}: …"`,
  }),
  type: explainType,
  enum: explainEnum,
  minimum: ({ name, value, schema: { minimum } }) => ({
    rule: 'schema/not-allowed',
    message: `${name} is ${String(value)}, and has to be ${minimum} or more`,
    hint: `write ${minimum} or more`,
  }),
  maxItems: ({ name, value, schema }) =>
    explainOverfull(name, (value as readonly unknown[]).length, 'entries', schema.maxItems),
  maxProperties: ({ name, value, schema }) =>
    explainOverfull(name, Object.keys(value as object).length, 'keys', schema.maxProperties),
  maxLength: ({ name, value, schema }) =>
    explainOverfull(name, (value as string).length, 'characters', schema.maxLength),
  format: ({ name, value }) => explainDay(name, String(value)),
  pattern: ({ name, value, schema: { pattern = '' } }) => explainPattern(name, String(value), pattern),
};

function explainUnknownKey({ name, key, path, schemaName, schema, expectedKey }: NamedError): Explained {
  const { properties = {}, patternProperties } = schema;
  const known = listed(Object.keys(properties));
  return {
    rule: 'schema/unknown-key',
    message: `${quoted(key)} is not a key of ${path.length === 0 ? FILES[schemaName] : name}`,
    hint: expectedKey
      ? `write "${expectedKey}"`
      : `use one of ${known}${patternProperties ? '; a key of your own begins with "x-"' : ''}`,
  };
}

function explainType({ name, value, schema }: NamedError): Explained {
  const wanted = [schema.type ?? []].flat().map((type) => TYPE_WORDS[type] ?? type);
  if (value === null) {
    return { rule: 'schema/wrong-type', message: `${name} is left blank`, hint: 'write a value, or remove the key' };
  }
  return {
    rule: 'schema/wrong-type',
    message: `${name} is ${describeValue(value)}, and should be ${wanted.join(' or ')}`,
    hint: retypeHint(value, wanted, schema),
  };
}

function explainEnum({ name, value, schema }: NamedError): Explained {
  const allowed = (schema.enum ?? []).map(String);
  const suggestion = nearest(String(value), allowed);
  return {
    rule: 'schema/not-allowed',
    message: `${name} is ${quoted(value)}, which is not one of its values`,
    hint: suggestion ? `write ${suggestion}; the values are ${listed(allowed)}` : `write one of ${listed(allowed)}`,
  };
}

function explainOverfull(name: string, count: number, unit: string, limit = 0): Explained {
  const most = limit.toLocaleString('en');
  return {
    rule: 'schema/not-allowed',
    message: `${name} has ${count.toLocaleString('en')} ${unit}, and may have ${most} at most`,
    hint: `leave at most ${most} ${unit}`,
  };
}

function explainDay(name: string, value: string): Explained {
  if (value.trim() === '') {
    return {
      rule: 'schema/bad-format',
      message: `${name} is empty`,
      hint: 'write a day as YYYY-MM-DD, or remove the key',
    };
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return {
      rule: 'date/impossible',
      message: `${name} is ${value}, a day that the calendar does not have`,
      hint: 'write the day that was meant',
    };
  }
  const parts = value.match(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|T|\s)/);
  const suggestion = parts && `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  const isWritable = suggestion && isDay(suggestion);
  return {
    rule: 'schema/bad-format',
    message: `${name} is ${quoted(value)}, which is ${isWritable ? 'a day in another form' : 'not a day'}`,
    hint: isWritable ? `write ${suggestion}` : 'write it as YYYY-MM-DD',
  };
}

/** The words for a pattern of the schemas. */
interface PatternWords {
  readonly what: string;
  readonly hint: string;
  /** The words that the pattern allows beside other texts, to suggest the nearest. */
  readonly words?: readonly string[];
}

// A test compares this list with the schemas.
export const PATTERNS: Readonly<Record<string, PatternWords>> = {
  '\\S': { what: 'empty', hint: 'write something, or remove the key' },
  '^[0-9A-Za-z_-]{16,128}$': {
    what: 'no key',
    hint: 'write 16 to 128 random letters and figures, such as "openssl rand -hex 16" prints',
  },
  '^(?:mailto:|https://[^\\s/?#{}]+(?:[/?#]|$))[^\\s]*$': {
    what: 'no address to ask at',
    hint: 'write it as "mailto:references@vendor.example?subject={use}%3A%20{customer}", or as an https address',
  },
  '^[a-z0-9]+(?:-[a-z0-9]+)*$': { what: 'not a slug', hint: 'use lower-case letters, digits and single hyphens' },
  '^https?://[^\\s<>"]+$': {
    what: 'no address of a website',
    hint: 'write it as https://www.nordlicht.example/',
  },
  '^[A-Z]{2}$': { what: 'not a country code', hint: 'write two capitals of ISO 3166-1, such as DE' },
  '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$': { what: 'not a language code', hint: 'write it as en, de or pt-BR' },
  '^[0-9a-f]{64}$': { what: 'not a SHA-256', hint: 'write the 64 lower-case hex digits' },
  '^(?:(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)|month|quarter|year)$': {
    what: 'not a period',
    hint: 'write it as 30d, 12w, 6mo or 1y, or as month, quarter or year',
  },
  '^(?:0[1-9]|1[0-2])-(?:0[1-9]|1[0-9]|2[0-8])$': {
    what: 'not a day of each year',
    hint: 'write its month and date as 02-01, the date at most 28',
  },
  '^(?:(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)|never)$': {
    what: 'neither a duration nor never',
    hint: 'write it as 30d, 12w, 6mo or 1y, or as never',
  },
  '^[0-9]{1,15}(?:\\.[0-9]{1,2})? [A-Z]{3}$': {
    what: 'not an amount',
    hint: 'write a number, or an amount with its currency, such as 120000 EUR',
  },
  '^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$': { what: 'not a duration', hint: 'write it as 30d, 12w, 6mo or 1y' },
  '^[1-9][0-9]{0,8}(?:B|KiB|MiB)$': { what: 'not a size', hint: 'write it as 512KiB or 1MiB' },
  [`^(?:${CHANNELS.join('|')})$|^[^:\\s]+:\\s*\\S`]: {
    what: 'neither a channel nor an address',
    hint: `write one of ${CHANNELS.join(', ')}, or an address such as https://… or deck:2026-sales`,
    words: CHANNELS,
  },
  '^=': { what: 'not a formula', hint: 'begin it with "=", such as "=company"' },
};

function explainPattern(name: string, value: string, pattern: string): Explained {
  const known = PATTERNS[pattern];
  const suggestion = known?.words && nearest(value, known.words);
  return {
    rule: 'schema/bad-format',
    message:
      value.trim() === '' ? `${name} is empty` : `${name} is ${quoted(value)}, which is ${known?.what ?? 'malformed'}`,
    hint: suggestion === undefined ? (known?.hint ?? `match ${pattern}`) : `write ${suggestion}`,
  };
}

const TYPE_WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  array: 'a list',
  object: 'a mapping of keys',
  boolean: 'true or false',
  null: 'blank',
};

function describeValue(value: unknown): string {
  if (value === null) return 'blank';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of keys';
  return `${TYPE_WORDS[typeof value] ?? typeof value} (${quoted(value)})`;
}

function retypeHint(value: unknown, wanted: readonly string[], { format, pattern, enum: allowed }: SchemaNode): string {
  if (wanted.includes('text')) {
    if (typeof value === 'object') return 'write text, in quotes where it begins with a bracket';
    if (allowed !== undefined) return `write one of ${listed(allowed.map(String))}`;
    if (format === 'date') return 'write it as YYYY-MM-DD';
    return (pattern !== '\\S' && pattern && PATTERNS[pattern]?.hint) || 'put it in quotes';
  }
  if (wanted.includes('a list') && typeof value === 'string') {
    return /^[\w ,./-]{1,40}$/.test(value) ? `write it as a list: [${value}]` : 'write it as a list, in brackets';
  }
  return wanted.includes('a mapping of keys') ? 'write it as "key: value"' : `write ${wanted.join(' or ')}`;
}

/** Joins words with commas, and shortens a long list. */
const listed = (words: readonly string[], max = 12): string =>
  words.length <= max ? words.join(', ') : `${words.slice(0, max).join(', ')} and ${words.length - max} more`;

/** Gives the key that an unknown key was probably meant to be: a similar one that is not used yet. */
function expectedKey({ schema: { properties = {}, required = [] }, key, value }: SchemaError): string | undefined {
  const isFree = (known: string) => !Object.hasOwn(value as object, known);
  const free = Object.keys(properties).filter(isFree);
  return nearest(key, free) ?? required.find((known) => isFree(known) && isShuffled(known, key));
}

/** Tells if an unknown key has the letters of a required one in another order; of two letters, one may differ. */
const isShuffled = (key: string, unknown: string): boolean =>
  key.length === unknown.length && (key.length === 2 || [...key].sort().join() === [...unknown].sort().join());

const parsedSchemas = new Map<SchemaName, SchemaNode>();

function schemaOf(name: SchemaName): SchemaNode {
  const schema = parsedSchemas.get(name) ?? (JSON.parse(SCHEMA_TEXTS[name]) as SchemaNode);
  parsedSchemas.set(name, schema);
  return schema;
}
