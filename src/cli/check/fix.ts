import { type EditedFile, keepLastEdit } from '../../cache/last-edit.ts';
import { changeFile } from '../../io/files/change-file.ts';
import { readFile } from '../../io/files/folder.ts';
import type { Host } from '../../model/host.ts';
import { NO_METER } from '../../model/meter.ts';
import { plain } from '../../report/escape.ts';
import { patchText } from '../../report/patch.ts';
import { count } from '../../report/style.ts';
import { type Fix, lintReports } from '../../rules/lint.ts';
import { apply } from '../../yaml/edit/apply.ts';
import { type OpenReports, openReports } from './open-reports.ts';
import type { CheckInput } from './options.ts';
import { pathFilter } from './paths.ts';

/** Makes the edits that the findings carry, or with `--dry-run` prints them as a patch. */
export async function fixFindings(input: CheckInput, host: Host): Promise<void> {
  const opened = openReports(input.globals, host, NO_METER);
  const { source, reports, today } = opened;
  const isWanted = pathFilter(input.args[0], opened, host.cwd);
  const fixes = lintReports(source, reports, today).fixes.filter(({ diagnostic }) => isWanted(diagnostic.file));
  const edited: EditedFile[] = [];
  for (const file of new Set(fixes.map(({ diagnostic }) => diagnostic.file))) {
    const own = fixes.filter(({ diagnostic }) => diagnostic.file === file);
    edited.push(...(await fixFile(file, own, opened, { input, host })));
  }
  const sentence = `fixed findings in ${count(edited.length, 'file')}`;
  if (edited.length > 0) keepLastEdit(opened.root, { sentence, files: edited }, host);
}

/** Fixes a file, and returns it before and after. */
async function fixFile(
  file: string,
  fixes: readonly Fix[],
  { root, loaded, shown }: OpenReports,
  { input, host }: { readonly input: CheckInput; readonly host: Host },
): Promise<readonly EditedFile[]> {
  const { maxFileSize } = loaded.config;
  const source = readFile(root, file, maxFileSize);
  if ('refused' in source) return [];
  const whole = new TextDecoder('utf-8', { ignoreBOM: true }).decode(source.bytes);
  const mark = whole.startsWith(BOM) ? BOM : '';
  const before = whole.slice(mark.length);
  const edits = fixes.flatMap((fix) => fix.edits);
  const edited = apply(before, edits);
  if ('refused' in edited) {
    host.err(`${plain(shown(file))} was left as it is: ${plain(edited.refused)}\n`);
    return [];
  }
  if (input.options.dryRun) {
    host.out(patchText(file, before, edited.text, input.globals.style));
    return [];
  }
  const after = `${mark}${edited.text}`;
  const { isAsRead } = await changeFile(root, file, maxFileSize, (now) => {
    const isAsRead = 'bytes' in now && Buffer.compare(now.bytes, source.bytes) === 0;
    return { isAsRead, ...(isAsRead && { text: after }) };
  });
  const outcome = isAsRead
    ? `fixed ${fixes.length} in ${shown(file)}`
    : `${shown(file)} was left: it changed meanwhile`;
  host.err(`${plain(outcome)}\n`);
  return isAsRead ? [{ file, before: whole, after }] : [];
}

const BOM = '\uFEFF';
