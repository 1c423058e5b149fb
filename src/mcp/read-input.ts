import { nearest } from '../text/nearest.ts';
import { said } from './said.ts';
import type { InputField, JsonSchema, ToolInput } from './tool.ts';

/** The most characters of a value that says no other bound: names, days and words. */
const MAX_TEXT = 500;
const MAX_TEXTS = 50;

type Fields = Readonly<Record<string, InputField>>;

/** Makes the JSON schema of the fields of a tool. */
export const inputSchema = (fields: Fields): { readonly type: 'object' } & JsonSchema => ({
  type: 'object',
  properties: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, fieldSchema(field)])),
  required: Object.keys(fields).filter((name) => fields[name]?.isNeeded),
  additionalProperties: false,
});

function fieldSchema({ description, type, choices, most = MAX_TEXT }: InputField): JsonSchema {
  const text = { type: 'string', maxLength: most, ...(choices && { enum: choices }) };
  if (type === 'strings') return { type: 'array', items: text, maxItems: MAX_TEXTS, description };
  if (type === 'string') return { ...text, description };
  return { type, description, ...(type === 'integer' && { minimum: 0 }) };
}

/** Reads the values of a call. Gives the fault as a text: a word that nobody understood must not ask less. */
export function readInput(fields: Fields, given: Readonly<Record<string, unknown>>): ToolInput | string {
  for (const [name, value] of Object.entries(given)) {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    const fault = field === undefined ? unknownName(name, fields) : faultOf(name, value, field);
    if (fault !== undefined) return fault;
  }
  const missing = Object.keys(fields).find((name) => fields[name]?.isNeeded && !Object.hasOwn(given, name));
  if (missing !== undefined) return `${missing} is missing`;
  const own = (name: string): unknown => (Object.hasOwn(given, name) ? given[name] : undefined);
  return {
    text: (name) => own(name) as string | undefined,
    texts: (name) => (own(name) ?? []) as readonly string[],
    number: (name) => own(name) as number | undefined,
    isTrue: (name) => own(name) === true,
  };
}

function unknownName(name: string, fields: Fields): string {
  const meant = nearest(name, Object.keys(fields));
  const known = meant === undefined ? `it takes ${Object.keys(fields).join(', ')}` : `did you mean ${meant}?`;
  return `the tool takes no ${said(name)}: ${known}`;
}

function faultOf(name: string, value: unknown, field: InputField): string | undefined {
  const { type, choices, most = MAX_TEXT } = field;
  if (type === 'boolean') return typeof value === 'boolean' ? undefined : `${name} is neither true nor false`;
  if (type === 'integer')
    return Number.isSafeInteger(value) && Number(value) >= 0 ? undefined : `${name} is no whole number`;
  if (type === 'strings' && (!Array.isArray(value) || value.length > MAX_TEXTS))
    return `${name} is no list of at most ${MAX_TEXTS} texts`;
  const texts: readonly unknown[] = Array.isArray(value) && type === 'strings' ? value : [value];
  for (const text of texts) {
    if (typeof text !== 'string') return `${name} is no text`;
    if (text.length > most) return `${name} is longer than ${most} characters`;
    if (choices !== undefined && !choices.includes(text)) return unknownChoice(name, text, choices);
  }
  return undefined;
}

function unknownChoice(name: string, text: string, choices: readonly string[]): string {
  const meant = nearest(text, choices);
  return `${name} is ${said(text)}: ${meant === undefined ? `choose one of ${choices.join(', ')}` : `did you mean ${meant}?`}`;
}
