import { type Container, containersOf, wordsOf } from './containers.ts';
import { isIconPath, isLogoPath, isStoryPath } from './logo-slug.ts';
import type { Passage } from './passage.ts';
import { sourceOffset } from './read/text-run.ts';

/**
 * The meaning of a word of the language that is all of a value.
 * - `company`: a field for companies says that it is one, which counts for the whole file.
 * - `name`: the place is one for names: `name: Target`, an alt text, a cell under `Company`, a link to another site.
 * - `member`: one of a list that says that it is of customers or logos, which may be slugs too.
 * - `item`: one of several values, which are names if a name that is no word stands beside it, or the file lists customers.
 * - `none`: an argument, a translation: a word is a word there, unless the file says elsewhere that it is a name.
 * - `other`: a button, a link to a page of the site, a field for people: a word is a word there, whatever the file says.
 */
export type LonePlace = 'company' | 'member' | 'name' | 'item' | 'none' | 'other';

/** Tells what the word is with which an item of a list begins: `* Rise – payments`. */
export function glossedPlace({ origin }: Passage, source: string | undefined): LonePlace {
  const start = 'offsets' in origin ? origin.offsets[0]?.[1] : undefined;
  if (source === undefined || start === undefined) return 'none';
  const before = beforeOf(source, start);
  const [, tag] = TAG.exec(before) ?? [];
  if (tag !== undefined)
    return /^(?:li|dt)$/i.test(tag) ? htmlListPlace(source.slice(Math.max(0, start - MAX_LIST), start)) : 'none';
  return LISTED.test(before.replace(/\[$/, '')) ? listPlace(leadOf(source, start)) : 'none';
}

/** The source before a value, without the marks that begin it. */
const beforeOf = (source: string, start: number): string =>
  source
    .slice(Math.max(0, start - MAX_BEFORE), start)
    .replace(/[*_~`“„«]+$|<!\[CDATA\[\s*$/, '')
    .replace(INLINE_TAGS, '');

/** The kind of place in a list: the mark, tag or key before a value, which the values of one list have in common. */
export function slotOf({ origin, text }: Passage, source: string, file: string): string {
  const start = 'offsets' in origin ? origin.offsets[0]?.[1] : undefined;
  if (start === undefined) return '';
  const before = beforeOf(source, start);
  const tag = TAG.exec(before)?.[1];
  if (tag !== undefined) return `<${tag}>`;
  if (LISTED.test(before.replace(/\[$/, ''))) return '-';
  const key = KEY.exec(before)?.[1];
  if (key !== undefined) return `${key} ${containersOf(source, start, { file, value: text })[0]?.words.join(' ')}`;
  return /[|#=[,(]\s*["'`]?$/.exec(before)?.[0].charAt(0).replace(/[[(]/, ',') ?? '';
}

/** True for a word in a sentence that the source says to be a company: behind the name of somebody, or in a list of companies. */
export function isLedBySource(
  { origin, text }: Passage,
  { start, end }: { readonly start: number; readonly end: number },
  source: string,
): boolean {
  if (!('offsets' in origin)) return false;
  const at = sourceOffset(origin.offsets, start);
  if (BYLINE.test(source.slice(Math.max(0, at - MAX_BEFORE), at)))
    return /^\s*(?:$|[<"'`“”\n}{])/.test(text.slice(end));
  const from = sourceOffset(origin.offsets, 0);
  const key = KEY.exec(source.slice(Math.max(0, from - MAX_BEFORE), from))?.[1];
  return (
    key !== undefined &&
    isOfCompanies(key) &&
    LISTED_BEFORE.test(text.slice(0, start)) &&
    /^(?:$|,|,? (?:and|or|und|et|y|e|&) )/.test(text.slice(end))
  );
}
/** The place for the name of somebody who is quoted, and such a name. */
const BYLINE =
  /(?:<(?:cite|figcaption|footer)(?:\s[^<>]*)?>\s*|%cite\s+|(?:[Aa]uthor|[Cc]ite|attribution|byline|quotee|[Ss]peaker|source|by)["']?\s*[:=]\s*["'`]?)(?:[—–-]\s*)?(?:(?:Dr|Prof)\.\s)?\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*){1,3},\s$/u;
const LISTED_BEFORE = /^(?:[\p{L}\p{N} .&-]+(?:,| (?:and|or|und|et|y|e|&)) ?)*$/u;

/** True for a value under the key for an account at a service: `github: paulsmith`. */
export function isHandle({ origin, text }: Passage, source: string | undefined): boolean {
  const start = 'offsets' in origin ? origin.offsets[0]?.[1] : undefined;
  if (source === undefined || start === undefined || /\s/.test(text)) return false;
  return HANDLE_KEY.test(KEY.exec(source.slice(Math.max(0, start - MAX_KEY), start))?.[1] ?? '');
}
const MAX_KEY = 60;
const HANDLE_KEY =
  /(?:^|[_-])(?:github|gitlab|twitter|mastodon|bluesky|instagram|facebook|youtube|telegram|medium|handle|login|nick(?:name)?|screen_?name|user(?:_?name)?|x|via)$/i;

/** Tells what a word alone in a passage is, by the source around it. A file without lines has titles and cells only. */
export function lonePlace({ origin, text: value }: Passage, source: string | undefined, file: string): LonePlace {
  const start = 'offsets' in origin ? origin.offsets[0]?.[1] : undefined;
  if (source === undefined || start === undefined || source.trim() === value) return 'name';
  if (/\.(?:csv|tsv|tab)$/i.test(file)) return cellPlace(firstRow(source, start), /[,;\t]/);
  const near = source.slice(Math.max(0, start - MAX_BEFORE), start).replace(/[*_~`“„«]+$|<!\[CDATA\[\s*$/, '');
  const before = near.replace(INLINE_TAGS, '');
  const after = source.slice(start + value.length, start + value.length + MAX_AFTER);
  const [, image] = /(!|\b(?:image|figure|logo)::?[^\s[\]]*)\[$/.exec(before) ?? [];
  if (image !== undefined) return isIconPath(image + (/^\]\(([^\s)]*)/.exec(after)?.[1] ?? '')) ? 'other' : 'name';
  if (/\[$/.test(before) && /^\]/.test(after)) return linkPlace(before, after, value);
  const [, tag, attributes = ''] = TAG.exec(before) ?? TAG.exec(near) ?? [];
  if (tag !== undefined)
    return elementPlace({
      value,
      tag: tag.toLowerCase().replace(/^.*[.:-]/, ''),
      attributes,
      before,
      far: source.slice(Math.max(0, start - MAX_LIST), start),
    });
  if (/\|[ \t]*$/.test(before) && /\.(?:adoc|asciidoc|asc)$/i.test(file)) return asciiDocCellPlace(source, start);
  if (/\|[ \t]*$/.test(before)) return cellPlace(rowsAbove(source, start), /\|/);
  const [, key, mark] = KEY.exec(before) ?? [];
  if (key !== undefined && (mark !== ':' || !/^\s*:\S/.test(after)))
    return fieldPlace({
      key,
      value,
      before,
      after,
      file,
      container: () => holderOf(containersOf(source, start, { file, value })),
    });
  // A cell of a simple table.
  if (/\.(?:rst|rest)$/i.test(file) && /(?:\S\n|\S {2,})$/.test(before) && !UNDERLINED.test(after)) return 'item';
  const [, page] = /^["']?:[ \t]+(\S+\.\w+)[ \t]*(?:\n|$)/.exec(after) ?? [];
  if (page !== undefined && LISTED.test(before)) return isStoryPath(page) ? 'name' : 'other';
  if (/\.(?:haml|slim|pug|jade)$/i.test(file) && INDENTED.test(before)) return 'item';
  if (HEADING.test(before) || UNDERLINED.test(after)) return 'item';
  if (LISTED.test(before)) return listPlace(leadOf(source, start));
  const [, call] = /([^\n]*\b(?:slice|list))(?: +"[^"\n]*")* +"$/.exec(before) ?? [];
  if (call !== undefined) return bracketPlace(call, file);
  if (!/[[,]\s*["'`]?$|%[wi][[({<][\w\s-]*$/i.test(before)) return 'none';
  const list = openList(source, start);
  if (list === -1) return 'none';
  const lead = /[^\n]{0,120}$/.exec(source.slice(Math.max(0, list - 120), list))?.[0] ?? '';
  return bracketPlace(lead, file);
}

/** The place in a list of code, by what stands before the list. */
function bracketPlace(lead: string, file: string): LonePlace {
  const name = LIST_NAME.exec(lead)?.[1];
  if (name === undefined && !isOfCompanies(lead)) return listsCustomers(file) ? 'member' : 'item';
  const place = listPlace(lead);
  return place !== 'member' || listPlace(name ?? '') === 'member' ? place : 'name';
}
const LIST_NAME = /([\w$-]+)["']?\s*(?::[^=\n]*)?(?::|=>?)\s*(?:%\w|slice|list)?$/;

/** The place in a list under a line or behind a name that says what it is of. */
const listPlace = (lead: string): LonePlace => {
  if (
    wordsOf(lead).some((word) =>
      /^(?:customers|logos|adopters|brands|testimonials|trusted|kunden|clientes)$/.test(word),
    )
  )
    return 'member';
  return isOfCompanies(lead) ? 'name' : 'item';
};

const MAX_BEFORE = 240;
const MAX_AFTER = 240;
const TAG = /<([\w:.-]+)((?:\s[^<>]*)?)>\s*$/;
const INLINE_TAGS = /(?:<(?:b|em|font|i|p|small|span|strong|u)(?:\s[^<>]*)?>\s*)+$/i;
const UNDERLINED = /^[ \t]*\r?\n[ \t]*[=~^"'#*+-]{3}/;
const LISTED = /(?:^|\n)[ \t]*(?:[-*+•][ \t]+)+["']?$/;

/** A tag of an indented template, before its text or the call that prints it. */
const INDENTED = /(?:^|\n)[ \t]*[%.#]?\w[\w.#-]*(?:=[ \t]*\w+[ \t(]+["']?|[ \t]+)$/;
const HEADING = /(?:^|\n)[ \t]*(?:#{1,6}|={1,6})[ \t]+$/;

/** The offset of the bracket that opens the list at an offset; -1 where the last one that is open is that of a call. */
function openList(source: string, start: number): number {
  let depth = 0;
  for (let at = start - 1; at >= Math.max(0, start - MAX_LIST); at -= 1) {
    const sign = source[at] ?? '';
    if (/[)\]}]/.test(sign)) depth += 1;
    else if (/[([{]/.test(sign)) {
      if (depth === 0) return sign === '[' ? at : -1;
      depth -= 1;
    }
  }
  return -1;
}

/** The line over a list that says what it is of: a heading, a key, or the end of a paragraph. */
function leadOf(source: string, start: number): string {
  let end = source.lastIndexOf('\n', start - 1);
  while (end > 0 && start - end < MAX_LIST) {
    const from = source.lastIndexOf('\n', end - 1) + 1;
    const line = source.slice(from, end);
    if (/[\p{L}\p{N}]/u.test(line) && !/^\s*[-*+•]\s/.test(line)) return line;
    end = from - 1;
  }
  return '';
}
const MAX_LIST = 4000;

/** True where the words over a list say that it is one of companies. */
const isOfCompanies = (lead: string): boolean =>
  (
    lead
      .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  ).some(
    (word) => COMPANY.test(word) || OTHER_HEADS.test(word) || /^(?:trusted|testimonials?|used|using|uses)$/.test(word),
  );

const KEY = /(?:^|[\s"'{,(<[:-])([\w.-]{1,80})["']?[ \t]*(:|=>?)[ \t]*(?:[{(]\s*)?["'`]?$/;

/** The last word of a name of code: `customerName`, `data-name`, `og:title`. */
const lastWord = (name: string): string =>
  (
    name
      .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
      .toLowerCase()
      .match(/[a-z]+/g) ?? []
  ).at(-1) ?? '';

const COMPANY =
  /^(?:compan(?:y|ies)|customers?|clients?|organi[sz]ations?|orgs?|accounts?|vendors?|partners?|members?|adopters?|sponsors?|employers?|brands?|firma|kunden?|unternehmen|entreprises?|empresas?|clientes?|aziend[ae])$/;
const NAME = /^(?:name|names|alt|logo|affiliation|publisher|reference|who|legalname)$/;
/** Fields of a label: one among names is a name, and one among labels is none. */
const LABEL = /^(?:title|label|text|value|caption|heading|by|author|quotee|source|item)$/;

function keyPlace(key: string, value: string): LonePlace {
  const word = lastWord(key);
  const isLabel = NAME.test(word) || LABEL.test(word);
  if (COMPANY.test(word) || (isLabel && isOfCompany(key))) return 'company';
  if (NAME.test(word)) return OTHER_NAME.test(key) ? 'none' : 'name';
  return LABEL.test(word) || word === value.toLowerCase() ? 'item' : 'none';
}

/** Names of files, pages, people and parts of a program. */
const OTHER_NAME =
  /^(?:verbose|class|page|file|first|last|middle|given|family|real|full|nick|user|app|site|host|field|event|tag|component|package|module|theme|category|city|country|function|method|job|step)[_-]?name$/i;

/** A field, and the source around its value. */
interface FieldOfName {
  readonly key: string;
  readonly value: string;
  readonly before: string;
  readonly after: string;
  readonly file: string;
  readonly container: () => Container | undefined;
}

/** The container that says what it holds, of companies or of something else; if none does, the nearest. */
const holderOf = (containers: readonly Container[]): Container | undefined =>
  containers.find(({ words }) => words.some((word) => isOfShown(word) || OTHER_HOLDER.test(word))) ?? containers[0];

/** Judges a field by its key, the fields beside it, what holds it, and the kind of file. */
function fieldPlace({ key, value, before, after, file, container }: FieldOfName): LonePlace {
  if (/\b(?:let|var|const)\s+name\s*=\s*["'`]?$/.test(before) || /^["']\s*\|\s*["']/.test(after)) return 'none';
  if (isLanguage(key)) return placeOfWords(before, container());
  const place = keyPlace(key, value);
  if (place === 'none') return place;
  if (isOfLanguage(file)) return place === 'name' && container()?.words.some(isOfShown) ? place : 'none';
  if (place === 'company') return place;
  const own =
    /(?:\{|(?:^|\n)[ \t]*-[ \t]|\n[ \t]*\n)(?:(?!\{|\n[ \t]*-[ \t]|\n[ \t]*\n)[\s\S])*$/.exec(before)?.[0] ?? before;
  const [others = ''] = after.split(/\}|\n[ \t]*-[ \t]|\n[ \t]*\n/, 1);
  const isBeside = (pattern: RegExp): boolean => pattern.test(own) || pattern.test(others);
  if (place === 'name' && isBeside(COMPANY_FIELD)) return 'none';
  if (isBeside(STORY_FIELD)) return 'name';
  const type = wordsOf((TYPE_FIELD.exec(own) ?? TYPE_FIELD.exec(others))?.[1] ?? '');
  const holder = container();
  const isOfCompany = place === 'name' || (holder?.isList ?? false);
  if ((type.some(isOfShown) && place === 'name') || holder?.words.some(isOfShown)) return isOfCompany ? 'name' : place;
  if (type.length > 0 && key !== 'alt') return 'none';
  if (place !== 'name') return place;
  if (OTHER_FILE.test(file) || holder?.words.some((word) => OTHER_HOLDER.test(word))) return 'none';
  const words = holder?.words ?? wordsOf(/([^/\\]*?)(?:\.[^./\\]*)*$/.exec(file)?.[1] ?? '');
  if (words.some((word) => /^(?:create|new|build|make|insert)$/.test(word))) return 'none';
  const [, host = ''] = HOST_FIELD.exec(own) ?? HOST_FIELD.exec(others) ?? [];
  if (host.toLowerCase() === value.toLowerCase()) return 'item';
  if (isBeside(OTHER_FIELD) || isBeside(PAGE_FIELD) || OTHER_TAG.test(before)) return 'item';
  return isBeside(SHOWN_FIELD) || words.every((word) => word.length < 3 || NEUTRAL_HOLDER.test(word)) ? place : 'item';
}

/** The first label of a host that belongs to the name. */
const HOST_FIELD = /["'\s:=]https?:\/\/(?:www\.)?([\w-]+)\.\w+(?![\w.-])/i;

/** Names of lists and files that do not say what they hold. A list of anything else, as `plans`, holds no customers. */
const NEUTRAL_HOLDER =
  /^(?:items?|rows?|data|list|entries|records?|cards?|names?|grid|slides?|marquee|carousel|showcases?|stories|featured|used|results?|elements?|content|blocks?|values|export|seeds?|default|index|readme|site|home|landing|all|other|the|create|const|proof|quotes?)$/;
/** A logo, or an address of another site. */
const SHOWN_FIELD =
  /(?:^|[\s"'{,-])(?:logo\w*["']?[ \t]*[:=]|(?:url|href|link|website|site|homepage)["']?[ \t]*[:=][ \t]*["'`]?https?:)/i;

/** Judges a value under a language, as in `company: { en-US: Target }`, by the key over it. */
const placeOfWords = (before: string, holder: Container | undefined): LonePlace =>
  /\{\s*["']?[\w-]+["']?\s*:\s*["']?$/.test(before) && holder?.words.some((word) => COMPANY.test(word))
    ? 'company'
    : 'none';

const isLanguage = (key: string): boolean => /^[a-z]{2}(?:[-_][A-Z]{2})$/.test(key);

/** True for a file of translations, in which a field is a text of the site. */
const isOfLanguage = (file: string): boolean =>
  /(?:^|[/\\])(?:i18n|l10n|locales?|lang|langs|languages|translations?)[/\\]/i.test(file);

/** Files in which a name is that of a package, a program, a job or a parameter. */
const OTHER_FILE =
  /(?:^|[/\\])(?:\.(?:github|gitlab|circleci|vscode)[/\\]|(?:package|composer|bower|lerna|project|manifest|mkdocs|antora|openapi|swagger|chart|values|action|pubspec|pyproject|cargo|(?:docker-)?compose|\.gitlab-ci)[\w.-]*\.(?:json|ya?ml|toml)$)|\.(?:webmanifest|ipynb)$/i;

/** Objects, lists and calls whose names are those of people, places, pages or parts of a program. */
const OTHER_HOLDER =
  /^(?:authors?|contributors?|maintainers?|people|persons?|founders?|contacts?|speakers?|creators?|tags?|categor(?:y|ies)|topics?|features?|tabs?|steps?|kinds?|types?|columns?|options?|menus?|nav|navigation|shortcuts?|cta|buttons?|themes?|plugins?|params|parameters?|jobs?|cit(?:y|ies)|countr(?:y|ies)|locations?|offices?|colou?rs?|shapes?|planets?|kernelspec|package|packages|products?|integrations?|props|component|routes?|events?|sections?)$/;

/** True for a word that says that a container or a type is of companies, or of what they show. */
const isOfShown = (word: string): boolean =>
  COMPANY.test(word) || /^(?:logos?|testimonials?|corporation|business|wall)$/.test(word);

const TYPE_FIELD = /["'][@_]type["']\s*:\s*["']([\w.\s-]+)["']/;
/** A page of the site itself that is not about a customer. */
const PAGE_FIELD = /(?:^|[\s"'{,-])(?:url|href|to|path|link|pageRef)["']?[ \t]*[:=][ \t]*["']?\/(?!\/)/i;
/** A page of the site about a customer. */
const STORY_FIELD =
  /(?:^|[\s"'{,-])(?:url|href|to|path|link|id|slug|doc)["']?[ \t]*[:=][ \t]*["'`]?\/?(?:[\w-]+\/)*(?:customers?|clients?|case-stud(?:y|ies)|(?:success-|customer-)?stor(?:y|ies)|testimonials?|references)\/[\w-]/i;
/** The field for the company of a person, whose name the other one is. */
const COMPANY_FIELD = /(?:^|[\s"'{,-])(?:company|organi[sz]ation|employer)["']?[ \t]*:[ \t\n]*["']\w/i;
const OTHER_FIELD =
  /(?:^|[\s"'{,-])(?:role|job|job-?title|e-?mail|bio|avatar|twitter|github|type|kind|in|schema|required|component|metadata)(?:["']:|["']?[ \t]*:[ \t\n])/i;
const OTHER_TAG = /<(?:[\w.]*(?:Icon|Field|Input|Column|Tab|Route|Screen)|meta|input|select|slot|param)\s[^<>]*$/;

/** True for `customer_title` and `company.name`. */
const isOfCompany = (key: string): boolean =>
  key
    .replace(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase()
    .split(/[^a-z]+/)
    .some((word) => COMPANY.test(word));

/** Hosts of references for programmers, and repositories of code: a link to one names a program. */
const CODE_LINK =
  /^(?:https?:)?\/\/(?:(?:developer|pkg|docs)\.[\w.-]+|docs\.rs|crates\.io|pypi\.org|(?:www\.)?npmjs\.com|[\w-]+\.readthedocs\.io|(?:github|gitlab)\.com\/[\w.-]+\/[\w.-])/i;

/** Hosts on which a link leads to an account of the site itself. */
const ACCOUNT_LINK =
  /^(?:https?:)?\/\/(?:www\.)?(?:twitter|x|facebook|instagram|youtube|github|gitlab|medium|t)\.(?:com|me)\/[^/]*$/i;

/** Judges a link by the address that it leads to. A host of the same name is a sign by itself where it is the customer's. */
function targetPlace(address: string, value: string): LonePlace {
  if (CODE_LINK.test(address) || ACCOUNT_LINK.test(address)) return 'item';
  const [, host = ''] = /^(?:https?:)?\/\/(?:www\.)?([\w-]+)\.\w+\/?$/i.exec(address) ?? [];
  if (host.toLowerCase() === value.toLowerCase()) return 'item';
  if (/^(?:https?:)?\/\//i.test(address) || isStoryPath(address)) return 'name';
  return /^\/./.test(address) ? 'other' : 'item';
}

function linkPlace(before: string, after: string, value: string): LonePlace {
  const address =
    /^\]\(\s*<?([^\s()<>]*)/.exec(after)?.[1] ??
    /(?:^|[\s(])(?:link:|xref:|<<)?([^\s()[\]]*)\[$/.exec(before)?.[1] ??
    '';
  return address === '' && /^\](?:\[|:)/.test(after) ? 'name' : targetPlace(address, value);
}

/** An element that holds a word, and the source before the word. */
interface Element {
  readonly value: string;
  readonly tag: string;
  readonly attributes: string;
  readonly before: string;
  /** As much of the source as holds the head of a table or list. */
  readonly far: string;
}

function elementPlace({ value, tag, attributes, before, far }: Element): LonePlace {
  if (tag === 'a') return targetPlace(/href=["'{\s]*([^"'}\s]*)/i.exec(attributes)?.[1] ?? '', value);
  if (/^(?:button|option|label|select)$/.test(tag)) return 'other';
  if (isOfCompanies(classOf(attributes))) return 'name';
  if (tag === 'td') return htmlCellPlace(far.slice(far.lastIndexOf('<table') + 1));
  if (tag === 'li') return htmlListPlace(far);
  if (COMPANY.test(tag)) return 'company';
  const holder = /<([\w:.-]+)(?:\s[^<>]*)?>\s*<[^<>]*>\s*$/.exec(before)?.[1];
  if (NAME.test(tag)) return OTHER_HOLDER.test(holder?.toLowerCase() ?? '') ? 'none' : 'name';
  return /^(?:dd|dt|th|h[1-6]|p|div|span|strong|b|em|figcaption|title|item|text)$/.test(tag) ? 'item' : 'none';
}

/** A cell of HTML is a name under such a head, or in a table without any that holds more than the layout. */
function htmlCellPlace(table: string): LonePlace {
  const heads = Array.from(table.matchAll(/<th\b[^<>]*>((?:[^<]|<(?!\/?t[hrd]\b))*)/gi), ([, head = '']) =>
    head.replace(/<[^<>]*>/g, ''),
  );
  const row = table.slice(table.lastIndexOf('<tr') + 1);
  if (isCompanyHead(/^[^<>]*>\s*<th\b[^<>]*>([^<]*)/i.exec(row)?.[1] ?? '')) return 'name';
  if (heads.length === 0) return /^[^<>]*role=["']presentation/.test(table) ? 'item' : 'name';
  return placeUnder(heads, heads[(row.match(/<t[hd]\b/gi) ?? []).length - 1] ?? '');
}

const classOf = (attributes: string): string =>
  Array.from(attributes.matchAll(/(?:class(?:Name)?|id|aria-label)=["']([^"']*)/gi), ([, value]) => value).join(' ');

/** The place in a list of HTML, by its class and the heading over it, where no other block comes between. */
function htmlListPlace(far: string): LonePlace {
  const list = Math.max(far.lastIndexOf('<ul'), far.lastIndexOf('<ol'));
  if (list === -1 || /<\/[uo]l>/.test(far.slice(list))) return 'item';
  const over = far.slice(Math.max(0, list - MAX_BEFORE), list);
  const lead = /<(?:h[1-6]|p)\b[^<>]*>([^<]*)<\/(?:h[1-6]|p)>\s*(?:<div[^<>]*>\s*)?$/i.exec(over)?.[1] ?? '';
  return listPlace(`${classOf(/^[^>]*/.exec(far.slice(list))?.[0] ?? '')} ${lead}`);
}

const isRow = (line: string): boolean => line.includes('|');

/** The head of a table, and the line of a cell up to it. */
interface CellRow {
  readonly head: string;
  readonly row: string;
}

/** The first line of a file that is a table, and the line up to an offset. */
function firstRow(source: string, start: number): CellRow {
  const from = source.lastIndexOf('\n', start - 1) + 1;
  return { head: from === 0 ? '' : source.slice(0, source.indexOf('\n')), row: source.slice(from, start) };
}

/** The first line of the table in which an offset lies, and the line up to it. */
function rowsAbove(source: string, start: number): CellRow {
  let from = source.lastIndexOf('\n', start - 1) + 1;
  const row = source.slice(from, start);
  let head = '';
  for (let count = 0; from > 0 && count < MAX_ROWS; count += 1) {
    const above = source.lastIndexOf('\n', from - 2) + 1;
    const line = source.slice(above, from - 1);
    if (!isRow(line) && !/^[ \t]*\+[-=+]+\+[ \t]*$/.test(line)) break;
    if (isRow(line) && !/^[\s|=:+-]*$/.test(line)) head = line;
    from = above;
  }
  return { head, row };
}
const MAX_ROWS = 200;

/** A cell is a name where its column is one of names, or the table has no more than cells. */
function cellPlace({ head, row }: CellRow, bar: RegExp): LonePlace {
  if (head === '') return 'none';
  const heads = head.split(bar);
  const own = heads[row.split(bar).length - 1] ?? '';
  return placeUnder(heads, own);
}

/** Tells what a word alone is in a file without lines: a name, but for a cell of a sheet under the head of another column. */
export function partPlace({ origin }: Passage, passages: readonly Passage[]): LonePlace {
  const [, sheet, column] = ('part' in origin && CELL.exec(origin.part ?? '')) || [];
  if (sheet === undefined || column === undefined) return 'name';
  const heads = new Map(
    passages.flatMap(({ text, origin: other }) => {
      const [, ofSheet, name, row] = ('part' in other && CELL.exec(other.part ?? '')) || [];
      return ofSheet === sheet && name !== undefined && row === '1' ? [[name, text]] : [];
    }),
  );
  return placeUnder([...heads.values()], heads.get(column) ?? '') === 'none' ? 'none' : 'name';
}
const CELL = /^sheet (.*), cell ([A-Z]+)(\d+)$/;

/** A cell of AsciiDoc, of which a row may be one line or several: the line under the begin of the table is its head. */
function asciiDocCellPlace(source: string, start: number): LonePlace {
  const table = source.slice(Math.max(0, start - MAX_LIST), start);
  const [, head = '', rows = ''] = /^[\s\S]*\n?\|===[ \t]*\n\s*([^\n]*)\n([\s\S]*)$/.exec(table) ?? [];
  const heads = head.split('|').slice(1);
  const cells = rows.split('|').length - 2;
  return heads.length === 0 ? 'none' : placeUnder(heads, heads[cells % heads.length] ?? '');
}

/** The place under one of the heads of a table. */
function placeUnder(heads: readonly string[], own: string): LonePlace {
  if (isNameHead(own)) return NAME.test(own.trim().toLowerCase()) && !heads.some(isHeadOfCompanies) ? 'item' : 'name';
  if (wordsOf(own).some((word) => OTHER_HOLDER.test(word) || OTHER_COLUMN.test(word))) return 'none';
  return heads.some((head) => isCompanyHead(head) || NAME.test(head.trim().toLowerCase())) ? 'none' : 'item';
}
/** Heads of columns that hold no names of companies. */
const OTHER_COLUMN = /^(?:terms?|words?|concepts?|meaning|definition|parts?|hosts?|commands?|fields?|keys?|values?)$/;

const isNameHead = (head: string): boolean => {
  if (OTHER_NAME.test(head.trim().replace(/["']/g, '').replace(' ', '_'))) return false;
  const words = head.toLowerCase().match(/\p{L}+/gu) ?? [];
  return words.some((word) => COMPANY.test(word) || NAME.test(word) || OTHER_HEADS.test(word));
};
/** True for what a table says of companies only. */
const isHeadOfCompanies = (head: string): boolean =>
  wordsOf(head).some((word) =>
    /^(?:industr(?:y|ies)|sectors?|segments?|branche|websites?|url|domain|city|country|region|headquarters|logos?|contacts?|employees|stor(?:y|ies)|quotes?)$/.test(
      word,
    ),
  );
const isCompanyHead = (head: string): boolean => wordsOf(head).some((word) => COMPANY.test(word));
const OTHER_HEADS = /^(?:users?|logos?|references?|team|nom|nombre|nome|navn|会社|企業|公司|客户|компания|клиент)$/;

/** Tells by its path whether a file lists customers. */
export const listsCustomers = (file: string): boolean =>
  isLogoPath(file.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, '-').replace(/\/([^/]*)$/, '/$1/'));
