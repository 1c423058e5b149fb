import { EXIT, Failure } from '../model/exit.ts';
import { type FieldTree, fieldsOf, fieldTree } from '../report/fields.ts';
import { commandLine } from '../text/command-line.ts';
import { nearest } from '../text/nearest.ts';

/** The fields that `--fields` names, as the documents of a command have them. Fails on one that they do not have. */
export function pickedFields(text: string, command: string): FieldTree {
  const fields = fieldsOf(command);
  const names = text.split(',').map((name) => name.trim());
  const paths = names.flatMap((name) => {
    const found = fields?.pathsOf(name) ?? [];
    if (found.length > 0) return found;
    const known = fields?.names ?? [];
    const meant = nearest(name, known);
    const hint = meant === undefined ? `the first fields are ${fields?.first.join(', ')}` : { typed: name, meant };
    throw new Failure(
      EXIT.usage,
      'unknown-field',
      `the JSON of "${commandLine`refs ${command}`}" has no field "${name}"`,
      hint,
    );
  });
  return fieldTree(paths);
}

/** Refuses `--fields` without the one format that has fields. */
export function refuseFieldsWithout(formats: unknown): void {
  const named = [formats].flat().filter((one) => typeof one === 'string');
  if (named.some((name) => name === 'json' || name.startsWith('json:'))) return;
  throw new Failure(
    EXIT.usage,
    'no-fields',
    '--fields picks from JSON, and another format is printed',
    'add: --format json',
  );
}
