import { readFile } from '../../io/files/folder.ts';
import { type PublishedPlace, publishedPlace, readPublished, writePublished } from '../../io/files/published.ts';
import type { PublishEntry } from '../../model/config.ts';
import type { Customer } from '../../model/customer.ts';
import { EXIT, Failure } from '../../model/exit.ts';
import type { ShownPart } from '../../mutations/plan-shown-parts.ts';
import { plain } from '../../report/escape.ts';
import { patchText } from '../../report/patch.ts';
import {
  ESCAPES,
  type PublishTarget,
  publishTarget,
  REMARKS,
  TEMPLATE_ESCAPES,
} from '../../report/publish/escape-for.ts';
import { type ListShape, SHAPES, storyPage, WRITTEN } from '../../report/publish/shapes.ts';
import type { PublishTemplate } from '../../report/publish/template.ts';
import {
  partsOfRow,
  partsOfText,
  publishedCustomers,
  publishedRow,
  publishedStories,
  type ShownView,
} from '../../share/published-list.ts';
import { type PrintedLibrary, printedLibrary } from '../../share/share-library.ts';
import { slugOf } from '../../text/slug.ts';
import { type OpenLibrary, openLibrary } from '../../workspace/open-library.ts';
import { changeTogether, type Together } from '../change-together.ts';
import { defineCommand } from '../command.ts';
import { pagePattern, pagesOf, recordedPlace } from '../published-files.ts';
import { recordShown, type ShownCustomer } from '../record-shown.ts';

/** A file as it is, and as it should be; absent: none. */
interface PublishedFile {
  readonly place: PublishedPlace;
  readonly before: string | undefined;
  readonly after: string | undefined;
  /** The customers that it shows, as they go on record. */
  readonly shown: readonly ShownCustomer[];
}

export default defineCommand({
  options: [
    { flags: '--check', summary: 'write nothing, and fail where a file is not what it should be' },
    { flags: '--dry-run', summary: 'print what would change, and write nothing' },
    { flags: '--record', summary: 'put what the files show on record, as placements' },
    { flags: '--outside', summary: 'also write to files outside of the repository, where the config names some' },
  ],
  examples: ['publish', 'publish --check', 'publish --record --dry-run'],
  async run(input, host) {
    const { options, globals } = input;
    if (options.check && options.record)
      throw new Failure(EXIT.usage, 'bad-value', '--check writes nothing, and --record does', 'use one of them');
    const opened = openLibrary(globals, host);
    const { publish } = opened.library.config;
    if (publish.length === 0)
      throw new Failure(
        EXIT.usage,
        'nothing-to-publish',
        'the config publishes nothing',
        'add "publish: [{ to: ADOPTERS.md, list: names }]" to it',
      );
    const written = new Map<string, PublishedFile>();
    // A file may hold several lists, each of which finds the ones before it written.
    const read = (place: PublishedPlace) => {
      const known = written.get(keyOf(place));
      return known === undefined ? readPublished(place) : known.after;
    };
    for (const entry of publish)
      for (const file of await filesOf(entry, opened, { mayLeave: options.outside, read })) {
        const earlier = written.get(keyOf(file.place));
        // A page that another entry wants stays.
        if (file.after === undefined && earlier?.after !== undefined) continue;
        const both = earlier && { before: earlier.before, shown: [...earlier.shown, ...file.shown] };
        written.set(keyOf(file.place), { ...file, ...both });
      }
    const files = [...written.values()];
    const changed = files.filter(({ before, after }) => before !== after);
    const record = options.record ? recordOf(files, opened) : undefined;
    if (!options.check && !options.dryRun)
      await writePublished(changed.map((one) => ({ ...one, after: one.after === '' ? undefined : one.after })));
    else
      for (const { place, before = '', after = '' } of changed)
        host.out(patchText(place.file, before, after, globals.style));
    const done = options.check || options.dryRun ? 'is not what it should be' : 'written';
    for (const { place, after } of changed)
      host.err(`${plain(place.file)}: ${after === undefined && done === 'written' ? 'deleted' : done}\n`);
    if (changed.length === 0) host.err('every file is as it should be\n');
    if (record !== undefined)
      await changeTogether(record, { ...input, options: { dryRun: options.dryRun, commit: false } }, host);
    return options.check && changed.length > 0 ? EXIT.findings : EXIT.fine;
  },
});

/** Plans to put all that the files show on record. */
const recordOf = (files: readonly PublishedFile[], opened: OpenLibrary): Together =>
  recordShown(
    files.flatMap(({ shown }) => shown),
    { sentence: 'placed what is published', next: 'refs diff' },
    opened,
  );

const keyOf = ({ base, file }: PublishedPlace): string => `${base}\n${file}`;

/** The files of an entry, with those of stories that may not be shown any more. */
async function filesOf(
  entry: PublishEntry,
  opened: OpenLibrary,
  disk: Pick<Making, 'mayLeave' | 'read'>,
): Promise<readonly PublishedFile[]> {
  const { audience = 'public', territory, place, to } = entry;
  const target = publishTarget(to);
  if (target === undefined) throw faultOf(to, 'its name ends with none of .md, .mdx, .html, .json and .yaml');
  const shared = printedLibrary(opened.library, {
    ...{ audience, on: opened.today },
    ...(territory !== undefined && { territory }),
    ...(place !== undefined && { place }),
  });
  const template = entry.template === undefined ? undefined : templateOf(entry.template, opened);
  if (template !== undefined) refuseNames(entry.template ?? to, template, shared, false);
  const { views } = shared;
  const { customers } = opened.library;
  const customerOf = new Map(views.map((view, index) => [view, customers[index] as Customer]));
  const showing = (file: PublishedPlace, view: ShownView, parts: readonly ShownPart[]): ShownCustomer => ({
    ...{ customer: customerOf.get(view) as Customer, isNamed: view.shared.isNamed, parts, audience },
    ...{ kind: 'lists', ...recordedPlace(entry, file, opened.root) },
    ...(territory !== undefined && { territory }),
  });
  const making: Making = { shared, showing, target, template, root: opened.root, ...disk };
  return entry.list === undefined ? storyFiles(entry, making) : [await listFile(entry, making)];
}

/** All that the files of an entry are made of. */
interface Making {
  readonly shared: PrintedLibrary;
  /** Gives what a file shows of a customer, as it goes on record. */
  showing(file: PublishedPlace, view: ShownView, parts: readonly ShownPart[]): ShownCustomer;
  readonly target: PublishTarget;
  readonly template: string | undefined;
  readonly root: string;
  readonly mayLeave: boolean;
  /** Reads a file as the entries before leave it. */
  read(place: PublishedPlace): string | undefined;
}

async function listFile(
  { to, list = 'names', as, columns = ['name'], block = list, sort }: PublishEntry,
  { shared, showing, target, template, root, mayLeave, read }: Making,
): Promise<PublishedFile> {
  const { views, taxonomy } = shared;
  const customers = publishedCustomers(views, list, sort);
  const shape: ListShape = as ?? (target === 'json' || target === 'yaml' ? target : 'table');
  if ((target === 'json' || target === 'yaml') !== (shape === 'json' || shape === 'yaml'))
    throw faultOf(to, `a ${shape} is no .${target} file`);
  const text =
    template === undefined
      ? SHAPES[shape](
          customers.map(({ shared }) => publishedRow(shared, columns, taxonomy)),
          target,
        )
      : await rendered(
          to,
          { text: template, taxonomy },
          { customers: customers.map(({ shared: { conditions: _, guidelines: __, ...shown } }) => shown) },
          target,
        );
  if (template !== undefined) refuseNames(to, text, shared, true);
  const place = publishedPlace(root, to, mayLeave);
  const before = read(place);
  const partsOf = (view: ShownView) =>
    template === undefined ? partsOfRow(view, list, columns) : partsOfText(view, isIn(text));
  return {
    ...{ place, before, after: placed(to, { before, text, target, block }) },
    shown: customers.map((view) => showing(place, view, partsOf(view))),
  };
}

/** Says whether a text stands in another, escaped for whatever part of a file. */
const isIn = (whole: string) => (text: string) =>
  [...Object.values(ESCAPES), ...Object.values(TEMPLATE_ESCAPES)].some((asText) => whole.includes(asText(text))) ||
  whole.includes(text);

/** The text of a list: between the lines that begin and end it, or as the whole file. */
function placed(
  to: string,
  { before, text, target, block }: { before: string | undefined; text: string; target: PublishTarget; block: string },
): string {
  const lineOf = (word: string) =>
    new RegExp(`^[^\\S\\n]*(?:<!--|\\{/\\*|#) refs:${word} ${block}(?: -->| \\*/\\})?[^\\S\\n]*$`, 'gm');
  const [begins, ends] = ['begin', 'end'].map((word) => [...(before ?? '').matchAll(lineOf(word))]);
  const [begin, end] = [begins?.[0], ends?.[0]];
  if (
    before !== undefined &&
    begin !== undefined &&
    end !== undefined &&
    begins?.length === 1 &&
    ends?.length === 1 &&
    begin.index < end.index
  ) {
    const from = before.indexOf('\n', begin.index) + 1;
    const isCrlf = before[from - 2] === '\r';
    return `${before.slice(0, from)}${isCrlf ? text.replaceAll('\n', '\r\n') : text}${before.slice(end.index)}`;
  }
  if (begin !== undefined || end !== undefined)
    throw faultOf(to, `refs:begin ${block} and refs:end ${block} are not there once each, in this order`);
  return whole(to, before, text, target);
}

/** A file that is ours as a whole, and says so. One of somebody else is not written over. */
function whole(to: string, before: string | undefined, text: string, target: PublishTarget): string {
  if (before !== undefined && before !== '' && !before.includes(WRITTEN))
    throw faultOf(
      to,
      'it is there already, and refs did not write it',
      'put <!-- refs:begin NAME --> and <!-- refs:end NAME --> where the list belongs, or delete the file',
    );
  if (target === 'json') {
    if (!text.includes(WRITTEN))
      throw faultOf(to, `its template does not say "${WRITTEN}", by which refs knows the file again`);
    return text;
  }
  const remark = REMARKS[target](`${WRITTEN}: do not edit it`);
  return target === 'yaml' ? `${remark}\n${text}` : `${text}${text.endsWith('\n') ? '' : '\n'}\n${remark}\n`;
}

/** The files of all stories, and those of former ones that are to go. */
async function storyFiles(
  { to }: PublishEntry,
  { shared, showing, target, template, root, mayLeave, read }: Making,
): Promise<readonly PublishedFile[]> {
  const { views, taxonomy } = shared;
  const pattern = pagePattern(to);
  if (pattern === undefined) throw faultOf(to, 'the name of the file has to have {id} in it, once');
  const { folder, head, tail } = pattern;
  const files: PublishedFile[] = [];
  for (const told of publishedStories(views)) {
    const place = publishedPlace(root, `${folder}${head}${slugOf(told.id)}${tail}`, mayLeave);
    const { conditions: _, guidelines: __, ...customer } = told.customer;
    const { id, story } = told;
    const text =
      template === undefined
        ? storyPage(told, target)
        : await rendered(to, { text: template, taxonomy }, { id, story, customer }, target);
    if (template !== undefined) refuseNames(to, text, shared, true);
    const before = read(place);
    const parts = partsOfText(told.view, isIn(text));
    files.push({
      ...{ place, before, after: whole(place.file, before, text, target) },
      shown: [showing(place, told.view, parts)],
    });
  }
  const kept = new Set(files.map(({ place }) => place.file));
  const former = pagesOf(root, pattern, mayLeave).flatMap((place) => {
    const before = kept.has(place.file) ? undefined : read(place);
    return before?.includes(WRITTEN) ? [{ place, before, after: undefined, shown: [] }] : [];
  });
  return [...files, ...former];
}

function templateOf(file: string, { root, loaded }: OpenLibrary): string {
  const source = readFile(root, file, loaded.config.maxFileSize);
  if ('refused' in source) throw faultOf(file, source.refused.message);
  return new TextDecoder().decode(source.bytes);
}

/** Fails where a template, or what is made by it, names somebody by itself who may not be named. */
function refuseNames(file: string, text: string, { findWithheld }: PrintedLibrary, mayQuote: boolean): void {
  const found = findWithheld(text, mayQuote);
  if (found !== undefined)
    throw faultOf(
      file,
      `its template names ${found.kind === 'person' ? 'a person' : `"${found.customer}"`}, who may not be named there`,
    );
}

/** Renders a template. The engine is loaded here, since most lists have none. */
async function rendered(to: string, template: PublishTemplate, values: object, target: PublishTarget): Promise<string> {
  const { renderTemplate } = await import('../../report/publish/template.ts');
  try {
    return renderTemplate(template, values, target);
  } catch (error) {
    throw faultOf(to, `its template fails: ${error instanceof Error ? error.message : String(error)}`);
  }
}

const faultOf = (to: string, why: string, hint?: string): Failure =>
  new Failure(EXIT.usage, 'cannot-publish', `${to} cannot be published: ${why}`, hint);
