import { gitRoot } from '../../io/files/git-root.ts';
import { writeOutput } from '../../io/files/write-output.ts';
import { EXIT, type ExitCode, Failure } from '../../model/exit.ts';
import { type Host, withOutput } from '../../model/host.ts';
import { plain } from '../../report/escape.ts';
import { PACK_FORMATS, type PackFormat } from '../../report/pack/index.ts';
import { count } from '../../report/style.ts';
import { checkPack } from '../../share/check-pack.ts';
import { choosePack, type PackChoice } from '../../share/choose-pack.ts';
import { PACK_USES, type PackUse, type PackWish, packPlace } from '../../share/pack.ts';
import { commandLine } from '../../text/command-line.ts';
import { type OpenLibrary, openLibrary } from '../../workspace/open-library.ts';
import { MUTATION_OPTIONS } from '../carry-out.ts';
import { changeTogether, type Together } from '../change-together.ts';
import { defineCommand, type Globals, type OptionSpec, type OptionValues } from '../command.ts';
import { facetValues } from '../facet-value.ts';
import { formatOption } from '../format.ts';
import { printOmitted } from '../print-omitted.ts';
import { questionOf } from '../question.ts';
import { recordShown } from '../record-shown.ts';

const OPTIONS = [
  { flags: '-p, --prospect <name>', summary: 'for whom: nobody who refuses them is in it' },
  {
    flags: '-f, --for <uses>',
    summary: `what each has to be ready for: ${PACK_USES.slice(0, 5).join(', ')} and the like; several with commas (default: case-study)`,
    values: PACK_USES,
  },
  { flags: '-n, --count <number>', summary: 'how many references (default: 3)' },
  { flags: '--audience <audience>', summary: 'who will see it (default: prospects)', choices: ['prospects', 'public'] },
  { flags: '--territory <where>', summary: 'where it will be seen', values: 'regions' },
  {
    flags: '--met <condition...>',
    summary: 'the conditions of the grant that are met: nda',
    values: 'requirements',
    many: true,
  },
  { flags: '-i, --industry <industry>', summary: "the prospect's industry: the like come first", values: 'industry' },
  { flags: '--segment <segment>', summary: "the prospect's size: the like come first", values: 'segment' },
  { flags: '-o, --output <file>', summary: 'write it to a file (default: print it)', values: 'file' },
  { flags: '--record', summary: 'put it on record as a placement of all that it shows' },
  { flags: '--check <id>', summary: 'whether a pack on record still holds' },
  formatOption(PACK_FORMATS),
  ...MUTATION_OPTIONS,
] as const satisfies readonly OptionSpec[];

type PackOptions = OptionValues<typeof OPTIONS>;

export default defineCommand({
  arguments: [{ name: '[words...]', summary: 'what it is about; without words, any reference' }],
  options: OPTIONS,
  examples: [
    'pack month end --prospect globex --for reference-call,quote',
    'pack inventory --prospect "Globex Inc." --industry retail --record -o globex.md',
    'pack --check globex-2026-10-01',
  ],
  async run(input, host) {
    const { options, globals } = input;
    const opened = openLibrary(globals, host);
    if (options.check !== undefined) return check(options.check, options.prospect, opened, host);
    const wish = wishOf(input.args[0], options, opened, host);
    const choice = choosePack(opened.library, wish);
    const { pack, missed } = choice;
    const record = options.record ? recordOf(choice, wish, opened) : undefined;
    const isTrial = options.dryRun && record !== undefined;
    if (!isTrial) await print(choice, options, { globals, root: opened.root }, host);
    if (pack.references.length < wish.count) {
      host.err(`found ${pack.references.length} of ${wish.count}\n`);
      for (const { customer, use, reason, clears_on } of missed)
        host.err(
          `not ${plain(customer)}: ${use}: ${plain(reason)}${clears_on === undefined ? '' : `, from ${clears_on}`}\n`,
        );
    }
    printOmitted(opened.library.omitted, opened.shown, host);
    if (record !== undefined && pack.references.length > 0) {
      // Standard output holds the pack alone.
      await changeTogether(record, input, isTrial ? host : withOutput(host, { out: host.err }));
    }
    return pack.references.length === wish.count ? EXIT.fine : EXIT.findings;
  },
});

function wishOf(words: readonly string[], options: PackOptions, { library, today }: OpenLibrary, host: Host): PackWish {
  const { audience = 'prospects' } = options;
  const { prospect, territory, met } = questionOf({ ...options, place: undefined }, library, host);
  if (prospect === undefined)
    throw new Failure(EXIT.usage, 'missing-value', 'no prospect is named', 'say for whom: --prospect NAME');
  const like = (facet: 'industry' | 'segment') => {
    const text = options[facet];
    const [value] = text === undefined ? [] : facetValues({ facet, text }, library, host);
    return value === undefined ? {} : { [facet]: value };
  };
  return {
    words: words.join(' '),
    uses: usesOf(options.for ?? 'case-study'),
    count: countOf(options.count),
    ...{ prospect, audience, on: today },
    ...(territory !== undefined && { territory }),
    ...(met !== undefined && { met }),
    ...like('industry'),
    ...like('segment'),
  };
}

function usesOf(text: string): readonly PackUse[] {
  const named = text.split(',').map((use) => use.trim());
  const unknown = named.find((use) => !(PACK_USES as readonly string[]).includes(use));
  if (unknown === undefined) return PACK_USES.filter((use) => named.includes(use));
  throw new Failure(EXIT.usage, 'bad-value', `a pack is not for "${unknown}"`, `use some of ${PACK_USES.join(', ')}`);
}

function countOf(text = '3'): number {
  if (/^[1-9]\d?$/.test(text)) return Number(text);
  throw new Failure(EXIT.usage, 'bad-value', `--count cannot be "${text}"`, 'write a number from 1 to 99');
}

/** Prints the pack, or writes it to a file. */
async function print(
  { pack }: PackChoice,
  options: PackOptions,
  { globals, root }: { readonly globals: Globals; readonly root: string },
  host: Host,
): Promise<void> {
  const { format = 'markdown', output } = options;
  const { isBinary, isPrinted, make }: PackFormat = PACK_FORMATS[format];
  if (isBinary && output === undefined)
    throw new Failure(EXIT.usage, 'no-file', `${format} is no text to print`, `name a file: -o ${pack.id}.${format}`);
  const made = await make(pack);
  const content = isPrinted ? await printed(String(made), root, host) : made;
  if (output === undefined) return host.out(String(content));
  const fault = writeOutput(host.cwd, output, content);
  if (fault !== undefined) {
    const { why, hint = 'name a file in a folder that you may write to' } = fault;
    throw new Failure(EXIT.usage, 'cannot-write', `${output} cannot be written: ${why}`, hint);
  }
  if (!globals.quiet)
    host.err(`${plain(output)}: pack ${plain(pack.id)} with ${count(pack.references.length, 'reference')}\n`);
}

/** Prints a page as a PDF. Fails where no browser is installed, or it does not do it (exit 2). */
async function printed(page: string, root: string, { env, uid }: Host): Promise<Uint8Array> {
  // Loaded here, since most packs need no other program.
  const { printPage } = await import('../../io/git/print-page.ts');
  const made = printPage(page, { env, checkout: gitRoot(root) ?? root, isRoot: uid === 0 });
  if ('bytes' in made) return made.bytes;
  const message =
    made.refused === 'no browser'
      ? 'a PDF needs Chromium or Chrome, and neither is on the PATH'
      : 'the browser made no PDF within its time';
  throw new Failure(EXIT.usage, 'no-pdf', message, 'write --format html -o pack.html, and print it from a browser');
}

/** Plans to put a pack on record, in all files at once. Fails where one of them may not be placed (exit 1). */
function recordOf({ pack, packed }: PackChoice, { territory, met }: PackWish, opened: OpenLibrary): Together {
  const place = {
    ...({ kind: 'packs', place: packPlace(pack.id), audience: pack.audience } as const),
    ...(met !== undefined && { met }),
    ...(territory !== undefined && { territory }),
  };
  const shown = packed.map((one) => ({ ...one, ...place }));
  const next = commandLine`refs pack --check ${pack.id}`;
  return recordShown(shown, { sentence: `placed pack ${pack.id}`, next }, opened);
}

/** Prints what became of each part of a pack on record; ends with 1 where one does not hold any more. */
function check(id: string, prospect: string | undefined, { library, today }: OpenLibrary, host: Host): ExitCode {
  const states = checkPack(library, id.replace(/^pack:/, ''), today, prospect);
  if (states.length === 0)
    throw new Failure(EXIT.missing, 'no-pack', `there is no pack "${id}" on record`, 'make one with --record');
  for (const { customer, asset, use, holds, reason, valid_until } of states) {
    const until = valid_until === undefined ? '' : ` until ${valid_until}`;
    const state = holds ? `holds${until}` : `does not hold: ${plain(reason ?? '')}`;
    host.out(`${plain(customer)}/${plain(asset)} (${use}) ${state}\n`);
  }
  return states.every(({ holds }) => holds) ? EXIT.fine : EXIT.findings;
}
