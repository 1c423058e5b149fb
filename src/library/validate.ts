import type { ErrorObject, ValidateFunction } from 'ajv';
import type { Fault } from '../model/diagnostic.ts';
import type { Path } from '../model/place.ts';
import { nearest } from '../words/nearest.ts';
import { SCHEMA_TEXTS } from './schema-texts.generated.ts';
import * as validators from './validators.generated.js';

/** The schemas there are. */
export type SchemaName = 'customer' | 'config';

/**
 * What of the value does not fit the schema: one fault per mistake, none where it fits. A misspelt key is told once,
 * and not also as the missing key it was meant to be.
 */
export function validate(schema: SchemaName, value: unknown, file: string): readonly Fault[] {
  const validator = validators[schema] as ValidateFunction;
  if (validator(value)) return [];
  const errors = (validator.errors ?? []).map((error) => ({ error, path: toPath(error.instancePath, value) }));
  const unknownKeys = errors.filter(({ error }) => error.keyword === 'additionalProperties');
  return errors
    .filter(({ error, path }) => {
      if (error.keyword !== 'required') return true;
      const siblings = unknownKeys.filter((other) => other.error.instancePath === error.instancePath);
      const missing = String(error.params.missingProperty);
      return !siblings.some(({ error: other }) => suggestion(schema, other, valueAt(value, path)) === missing);
    })
    .map(({ error, path }) => toFault(schema, error, path, value, file));
}

function toFault(schema: SchemaName, error: ErrorObject, path: Path, root: unknown, file: string): Fault {
  const value = valueAt(root, path);
  const name = path.length === 0 ? 'the file' : `"${label(path)}"`;
  const here = { file, path } as const;
  switch (error.keyword) {
    case 'additionalProperties': {
      const key = String(error.params.additionalProperty);
      const meant = suggestion(schema, error, value);
      const known = keysOf(schema, error);
      return {
        rule: 'schema/unknown-key',
        place: { file, path: [...path, key], part: 'key' },
        message: `"${key}" is not a key ${path.length === 0 ? `of a ${schema} file` : `of ${name}`}`,
        hint: meant ? `write "${meant}"` : `use one of ${listed(known)}; a key of your own begins with "x-"`,
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
        hint: isBlank ? 'write a value, or remove the key' : retypeHint(value, wanted),
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
    case 'format':
      return dayFault(name, String(value), here);
    case 'pattern':
      return patternFault(name, String(value), String(error.params.pattern), here);
    default:
      return {
        rule: 'schema/bad-format',
        place: here,
        message: `${name} ${error.message ?? 'does not fit the schema'}`,
        hint: `see "refs schema ${schema}"`,
      };
  }
}

function dayFault(name: string, value: string, place: Fault['place']): Fault {
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
    hint: meant ? `write ${meant}` : 'write it as YYYY-MM-DD',
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

function retypeHint(value: unknown, wanted: readonly string[]): string {
  const isPlain = typeof value === 'number' || typeof value === 'boolean';
  if (wanted.includes('text') && isPlain) return `put it in quotes: "${String(value)}"`;
  if (wanted.includes('a list') && typeof value === 'string') return `write it as a list: [${value}]`;
  return `write ${wanted.join(' or ')}`;
}

/** A value as it was written, shortened where it is long. */
function quoted(value: unknown): string {
  const text = JSON.stringify(value) ?? String(value);
  return text.length <= 60 ? text : `${text.slice(0, 57)}…`;
}

/** A path as people say it: `consent[0].uses`. */
const label = (path: Path): string =>
  path.map((step, at) => (typeof step === 'number' ? `[${step}]` : at === 0 ? step : `.${step}`)).join('');

/** Words in a row, shortened where they are many. */
const listed = (words: readonly string[], most = 12): string =>
  words.length <= most ? words.join(', ') : `${words.slice(0, most).join(', ')} and ${words.length - most} more`;

/** The key that an unknown key was probably meant to be: a near one that is not taken. */
function suggestion(schema: SchemaName, error: ErrorObject, holder: unknown): string | undefined {
  const taken = new Set(typeof holder === 'object' && holder !== null ? Object.keys(holder) : []);
  return nearest(
    String(error.params.additionalProperty),
    keysOf(schema, error).filter((key) => !taken.has(key)),
  );
}

/** The keys that the schema knows at the place of an `additionalProperties` error. */
function keysOf(schema: SchemaName, error: ErrorObject): readonly string[] {
  const steps = error.schemaPath.replace(/^#\//, '').split('/').slice(0, -1);
  const node = valueAt(schemaOf(schema), steps);
  return Object.keys((node as { readonly properties?: object } | undefined)?.properties ?? {});
}

const parsedSchemas = new Map<SchemaName, unknown>();

function schemaOf(name: SchemaName): unknown {
  if (!parsedSchemas.has(name)) parsedSchemas.set(name, JSON.parse(SCHEMA_TEXTS[name]));
  return parsedSchemas.get(name);
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
