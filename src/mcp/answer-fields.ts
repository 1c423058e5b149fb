import { pickedFields } from '../cli/picked-fields.ts';
import { Failure } from '../model/exit.ts';
import { pickFields } from '../report/fields.ts';
import { commandLine } from '../text/command-line.ts';
import { failed, type ReadDocument } from './documents.ts';
import type { InputField } from './tool.ts';

const ALL = 'all';
const MAX_FIELDS_TEXT = 2000;

/** The field of a tool that picks fields of its document, as `--fields` of the command does. */
export const pickFieldsOf = (command: string, byDefault: string): InputField => ({
  type: 'string',
  most: MAX_FIELDS_TEXT,
  description: `the fields of "${commandLine`refs ${command} --format json`}" to give, with commas, or ${ALL} (default: ${byDefault})`,
});

/** Picks the fields that are named of a command's document. */
export function pickedDocument(command: string, document: object, names: string): ReadDocument<object> {
  if (names === ALL) return { document };
  try {
    const picked = pickFields(document, pickedFields(names, command)) as object;
    return { document: { version: 1, ...picked } };
  } catch (error) {
    if (error instanceof Failure) return { failed: failed(error.message, error.hint) };
    throw error;
  }
}
