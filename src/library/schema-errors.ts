import type { ErrorObject, ValidateFunction } from 'ajv';
import { isDay } from '../model/day.ts';
import type { Fault } from '../model/diagnostic.ts';
import type { Path } from '../model/place.ts';
import { commandLine } from '../text/command-line.ts';
import { nearest } from '../text/nearest.ts';
import { quoted } from '../yaml/quoted.ts';
import { SCHEMA_TEXTS } from './generated/schema-texts.generated.ts';
import * as validators from './generated/thorough-validators.generated.js';
import type { SchemaName } from './validate.ts';

const FILES: Readonly<Record<SchemaName, string>> = {
  customer: 'a customer file',
  config: 'a config file',
  'import-map': 'a mapping file',
};

/** An error of ajv, and the value it is about. */
interface Mistake {
  readonly error: ErrorObject;
  readonly path: Path;
  readonly value: unknown;
  /** The mapping or list that holds what is wrong, and the key or index it stands at. */
  readonly holder: unknown;
  readonly step: string | number | undefined;
  /** Of an unknown key: the key that was probably meant. */
  readonly meant: string | undefined;
}

const VALIDATORS = {
  customer: validators.customer,
  config: validators.config,
  'import-map': validators.importMap,
} as Readonly<Record<SchemaName, ValidateFunction>>;

/** What does not fit a schema as faults, one per mistake, as `validate` tells them. Few files have any, and few runs load this. */
export function schemaFaults(schema: SchemaName, value: unknown, file: string): readonly Fault[] {
  const validator = VALIDATORS[schema];
  const errors = validator(value) ? [] : (validator.errors ?? []);
  const mistakes = outsideOverfull(errors).map((error) => toMistake(schema, error, value));
  const mistyped = new Set(mistakes.flatMap(({ error }) => (error.keyword === 'type' ? [error.instancePath] : [])));
  const misspelt = new Set(mistakes.flatMap(({ error, meant }) => (meant ? [`${error.instancePath}/${meant}`] : [])));
  const told = new Map<unknown, Set<string>>();
  return mistakes
    .filter(({ error, holder, step }) => {
      if (error.keyword !== 'type' && mistyped.has(error.instancePath)) return false;
      if (error.keyword === 'required' && misspelt.has(`${error.instancePath}/${step}`)) return false;
      // What aliases repeat is one value, and is told where it first stands.
      const known = told.get(holder) ?? new Set();
      told.set(holder, known);
      const isRepeated = known.has(`${error.keyword} ${step}`);
      known.add(`${error.keyword} ${step}`);
      return !isRepeated;
    })
    .map((mistake) => toFault(schema, mistake, file));
}

/** The errors without those inside of what holds too much: nobody corrects ten thousand entries that may not be there. */
function outsideOverfull(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const isOverfull = ({ keyword }: ErrorObject) => keyword === 'maxItems' || keyword === 'maxProperties';
  const overfull = new Set(errors.filter(isOverfull).map(({ instancePath }) => instancePath));
  if (overfull.size === 0) return errors;
  const isInside = ({ instancePath }: ErrorObject) =>
    instancePath.split('/').some((_, nth, steps) => overfull.has(steps.slice(0, nth + 1).join('/')));
  return errors.filter((error) => isOverfull(error) || !isInside(error));
}

function toMistake(schema: SchemaName, error: ErrorObject, root: unknown): Mistake {
  const path = toPath(error.instancePath, root);
  const value = valueAt(root, path);
  const key: unknown = error.params.additionalProperty ?? error.params.missingProperty;
  return {
    error,
    path,
    value,
    holder: key === undefined ? valueAt(root, path.slice(0, -1)) : value,
    step: key === undefined ? path.at(-1) : String(key),
    meant: error.keyword === 'additionalProperties' ? meantKey(schemaAt(schema, path), String(key), value) : undefined,
  };
}

function toFault(schema: SchemaName, { error, path, value, meant }: Mistake, file: string): Fault {
  const name = path.length === 0 ? 'the file' : quoted(label(path));
  const here = { file, path } as const;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const { properties = {}, patternProperties } = schemaAt(schema, path);
      const known = listed(Object.keys(properties));
      return {
        rule: 'schema/unknown-key',
        place: { file, path: [...path, key], part: 'key' },
        message: `${quoted(key)} is not a key ${path.length === 0 ? `of ${FILES[schema]}` : `of ${name}`}`,
        hint: meant
          ? `write "${meant}"`
          : `use one of ${known}${patternProperties ? '; a key of your own begins with "x-"' : ''}`,
      };
    }
    case 'required': {
      const key = String(error.params.missingProperty);
      return {
        rule: 'schema/missing-key',
        place: here,
        message: `${name} has no "${key}"`,
        hint: `add "${key}: …"`,
      };
    }
    case 'type': {
      const wanted = [error.params.type].flat().map((type) => KINDS[String(type)] ?? String(type));
      const isBlank = value === null;
      return {
        rule: 'schema/wrong-type',
        place: here,
        message: isBlank
          ? `${name} is left blank`
          : `${name} is ${kindOf(value)}, and should be ${wanted.join(' or ')}`,
        hint: isBlank ? 'write a value, or remove the key' : retypeHint(value, wanted, schemaAt(schema, path)),
      };
    }
    case 'enum': {
      const allowed = (error.params.allowedValues as readonly unknown[]).map(String);
      const meant = nearest(String(value), allowed);
      return {
        rule: 'schema/not-allowed',
        place: here,
        message: `${name} is ${quoted(value)}, which is not one of its values`,
        hint: meant ? `write ${meant}; the values are ${listed(allowed)}` : `write one of ${listed(allowed)}`,
      };
    }
    case 'minimum':
      return {
        rule: 'schema/not-allowed',
        place: here,
        message: `${name} is ${String(value)}, and has to be ${error.params.limit} or more`,
        hint: `write ${error.params.limit} or more`,
      };
    case 'maxItems':
    case 'maxProperties':
    case 'maxLength':
      return overfullFault(name, error, value, here);
    case 'format':
      return dayFault(name, String(value), here);
    case 'pattern':
      return patternFault(name, String(value), String(error.params.pattern), here);
    default:
      return {
        rule: 'schema/bad-format',
        place: here,
        message: `${name} ${error.message ?? 'does not fit the schema'}`,
        hint: `see "${commandLine`refs schema ${schema}`}"`,
      };
  }
}

const COUNTED = {
  maxItems: { unit: 'entries', sizeOf: (value: unknown) => (value as readonly unknown[]).length },
  maxProperties: { unit: 'keys', sizeOf: (value: unknown) => Object.keys(value as object).length },
  maxLength: { unit: 'characters', sizeOf: (value: unknown) => (value as string).length },
} as const;

function overfullFault(name: string, { keyword, params }: ErrorObject, value: unknown, place: Fault['place']): Fault {
  const { unit, sizeOf } = COUNTED[keyword as keyof typeof COUNTED];
  const most = Number(params.limit).toLocaleString('en');
  return {
    rule: 'schema/not-allowed',
    place,
    message: `${name} has ${sizeOf(value).toLocaleString('en')} ${unit}, and may have ${most} at most`,
    hint: `leave at most ${most} ${unit}`,
  };
}

function dayFault(name: string, value: string, place: Fault['place']): Fault {
  if (value.trim() === '') {
    return {
      rule: 'schema/bad-format',
      place,
      message: `${name} is empty`,
      hint: 'write a day as YYYY-MM-DD, or remove the key',
    };
  }
  if (/^\d{4}-\d{2}-\d{2}$/.test(value)) {
    return {
      rule: 'date/impossible',
      place,
      message: `${name} is ${value}, a day that the calendar does not have`,
      hint: 'write the day that was meant',
    };
  }
  const parts = value.match(/^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:$|T|\s)/);
  const meant = parts && `${parts[1]}-${parts[2]?.padStart(2, '0')}-${parts[3]?.padStart(2, '0')}`;
  return {
    rule: 'schema/bad-format',
    place,
    message: `${name} is ${quoted(value)}, which is not a day`,
    hint: meant && isDay(meant) ? `write ${meant}` : 'write it as YYYY-MM-DD',
  };
}

// What each pattern of the schemas stands for. A test holds this list to the schemas.
export const PATTERNS: Readonly<Record<string, { readonly what: string; readonly hint: string }>> = {
  '\\S': { what: 'empty', hint: 'write something, or remove the key' },
  '^[a-z0-9]+(?:-[a-z0-9]+)*$': { what: 'not a slug', hint: 'use lower-case letters, digits and single hyphens' },
  '^[A-Z]{2}$': { what: 'not a country code', hint: 'write two capitals of ISO 3166-1, such as DE' },
  '^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$': { what: 'not a language code', hint: 'write it as en, de or pt-BR' },
  '^[0-9a-f]{64}$': { what: 'not a SHA-256', hint: 'write the 64 lower-case hex digits' },
  '^(?:0|[1-9][0-9]{0,4})(?:d|w|mo|y)$': { what: 'not a duration', hint: 'write it as 30d, 12w, 6mo or 1y' },
  '^[1-9][0-9]{0,8}(?:B|KiB|MiB)$': { what: 'not a size', hint: 'write it as 512KiB or 1MiB' },
  '^=': { what: 'not a formula', hint: 'begin it with "=", such as "=company"' },
};

function patternFault(name: string, value: string, pattern: string, place: Fault['place']): Fault {
  const known = PATTERNS[pattern];
  return {
    rule: 'schema/bad-format',
    place,
    message:
      value.trim() === '' ? `${name} is empty` : `${name} is ${quoted(value)}, which is ${known?.what ?? 'malformed'}`,
    hint: known?.hint ?? `match ${pattern}`,
  };
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  array: 'a list',
  object: 'a mapping of keys',
  boolean: 'true or false',
  null: 'blank',
};

function kindOf(value: unknown): string {
  if (value === null) return 'blank';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a mapping of keys';
  return `${KINDS[typeof value] ?? typeof value} (${quoted(value)})`;
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

/** A path as people say it: `consent[0].uses`. */
const label = (path: Path): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');

/** Words in a row, shortened where they are many. */
const listed = (words: readonly string[], most = 12): string =>
  words.length <= most ? words.join(', ') : `${words.slice(0, most).join(', ')} and ${words.length - most} more`;

/** The key that an unknown key was probably meant to be: a near one that is not taken. */
function meantKey(
  { properties = {}, required = [] }: SchemaNode,
  unknown: string,
  holder: unknown,
): string | undefined {
  const isFree = (key: string) => !Object.hasOwn(holder as object, key);
  const free = Object.keys(properties).filter(isFree);
  return nearest(unknown, free) ?? required.find((key) => isFree(key) && isShuffled(key, unknown));
}

/** Whether the letters of a required key stand in another order; of two letters, one may be another. */
const isShuffled = (key: string, unknown: string): boolean =>
  key.length === unknown.length && (key.length === 2 || [...key].sort().join() === [...unknown].sort().join());

/** What is used here of a JSON Schema. */
interface SchemaNode {
  readonly $ref?: string;
  readonly definitions?: Readonly<Record<string, SchemaNode>>;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly patternProperties?: object;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly items?: SchemaNode;
  readonly required?: readonly string[];
  readonly enum?: readonly unknown[];
  readonly format?: string;
  readonly pattern?: string;
}

/** What the schema says of the place at a path. */
function schemaAt(name: SchemaName, path: Path): SchemaNode {
  const root = schemaOf(name);
  const resolve = (node: SchemaNode = {}): SchemaNode =>
    node.$ref === undefined ? node : resolve(root.definitions?.[node.$ref.replace('#/definitions/', '')]);
  return path.reduce<SchemaNode>((node, step) => {
    if (typeof step === 'number') return resolve(node.items);
    const { properties = {}, additionalProperties } = node;
    const others = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    return resolve(Object.hasOwn(properties, step) ? properties[step] : others);
  }, root);
}

const parsedSchemas = new Map<SchemaName, SchemaNode>();

function schemaOf(name: SchemaName): SchemaNode {
  const schema = parsedSchemas.get(name) ?? (JSON.parse(SCHEMA_TEXTS[name]) as SchemaNode);
  parsedSchemas.set(name, schema);
  return schema;
}

/** ajv's JSON Pointer as a path; list indexes become numbers where the value is a list. */
function toPath(pointer: string, root: unknown): Path {
  let node = root;
  return pointer
    .split('/')
    .slice(1)
    .map((escaped) => {
      const key = escaped.replaceAll('~1', '/').replaceAll('~0', '~');
      const step = Array.isArray(node) ? Number(key) : key;
      node = (node as Readonly<Record<string | number, unknown>>)[step];
      return step;
    });
}

const valueAt = (root: unknown, path: Path): unknown =>
  path.reduce<unknown>((node, step) => (node as Readonly<Record<string | number, unknown>> | undefined)?.[step], root);
