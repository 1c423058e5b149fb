import { BADGE } from '../badge.ts';
import { type Container, wordsOf } from '../containers.ts';
import { STORY_FOLDERS } from '../logo-slug.ts';
import { COMPANY, isOfShown, listsCustomers, OTHER_HOLDER } from './company-words.ts';
import type { LonePlace, LoneValue, PlaceKind } from './lone-place.ts';

/** The value of a key, and what its record and its container say. */
export interface LoneField extends LoneValue {
  readonly key: string;
  /** The place by the key alone. */
  readonly place: LonePlace;
  /** Finds a field or type in the record. */
  readonly beside: (pattern: RegExp) => RegExpExecArray | null;
  readonly holder: () => Container | undefined;
}

/** One thing that tells what the value of a key is. Of the signs in their order, the first that says something holds. */
export interface FieldSign extends Omit<PlaceKind, 'placeOf'> {
  readonly placeOf: (field: LoneField) => LonePlace | undefined;
}

export const FIELD_SIGNS: readonly FieldSign[] = [
  {
    why: 'a variable called name, or a type of several words, is any word',
    example: { file: 'a.ts', source: "let name = 'Vale';", place: 'none' },
    placeOf: ({ before, after }) =>
      /\b(?:let|var|const)\s+name\s*=\s*["'`]?$/.test(before) || /^["']\s*\|\s*["']/.test(after) ? 'none' : undefined,
  },
  {
    why: 'a value under a language is what the key over it says',
    example: { file: 'a.json', source: '{"company": {"en-US": "Vale"}}', place: 'company' },
    placeOf: ({ key, before, holder }) => {
      if (!isLanguage(key)) return undefined;
      const isOnly = /\{\s*["']?[\w-]+["']?\s*:\s*["']?$/.test(before);
      return isOnly && holder()?.words.some((word) => COMPANY.test(word)) ? 'company' : 'none';
    },
  },
  {
    why: 'a key that is neither for names nor for labels',
    example: { file: 'a.yaml', source: 'kind: Vale', place: 'none' },
    placeOf: ({ place }) => (place === 'none' ? place : undefined),
  },
  {
    why: 'a field of a translation is a text of the site, unless its container is of companies',
    example: { file: 'i18n/de.json', source: '{ "form": { "company": "Vale" } }', place: 'none' },
    placeOf: ({ file, place, holder }) => {
      if (!isOfLanguage(file)) return undefined;
      return place === 'name' && holder()?.words.some(isOfShown) ? place : 'none';
    },
  },
  {
    why: 'a key for companies',
    example: { file: 'a.yaml', source: 'customer_name: Vale', place: 'company' },
    placeOf: ({ place }) => (place === 'company' ? place : undefined),
  },
  {
    why: 'a name beside a field for the company is that of a person',
    example: { file: 'a.json', source: '{ "name": "Vale", "company": "Hill" }', place: 'none' },
    placeOf: ({ place, beside }) => (place === 'name' && beside(COMPANY_FIELD) ? 'none' : undefined),
  },
  {
    why: 'a name or label beside the path of a page about a customer',
    example: { file: 'nav.yaml', source: '- label: Vale\n  url: /customers/vale\n', place: 'name' },
    placeOf: ({ beside }) => (beside(STORY_FIELD) ? 'name' : undefined),
  },
  {
    why: 'a name beside a logo or another site, in a list or file of companies, may be a slug',
    example: { file: 'a.ts', source: "const sponsors = [{ alt: 'Vale', logo: vale }];", place: 'member' },
    placeOf: ({ key, file, place, beside, holder }) => {
      if (key === 'logo') return undefined;
      const isOfCompanies = holder()?.words.some(isOfShown) || listsCustomers(file);
      return place === 'name' && isOfCompanies && beside(SHOWN_FIELD) ? 'member' : undefined;
    },
  },
  {
    why: 'a name in a record or list of companies, of which a label is one of a list only',
    example: { file: 'a.ts', source: "const customerLogos = [{ title: 'Vale' }];", place: 'name' },
    placeOf: ({ place, beside, holder }) => {
      if (holder()?.words.some(isOfShown)) return place === 'name' || holder()?.isList ? 'name' : place;
      return place === 'name' && typeOf(beside).some(isOfShown) ? 'name' : undefined;
    },
  },
  {
    why: 'a record of another type, but for its alt text',
    example: { file: 'a.json', source: '{"_type": "author", "name": "Vale"}', place: 'none' },
    placeOf: ({ key, beside }) => (typeOf(beside).length > 0 && key !== 'alt' ? 'none' : undefined),
  },
  {
    why: 'a label may be anything',
    example: { file: 'a.yaml', source: 'title: Vale', place: 'item' },
    placeOf: ({ place }) => (place === 'item' ? place : undefined),
  },
  {
    why: 'a name in a file of a program, or in a list of people, places or parts of a program',
    example: { file: 'a.ts', source: "const tabs = [{ name: 'Vale' }];", place: 'none' },
    placeOf: ({ file, holder }) =>
      OTHER_FILE.test(file) || holder()?.words.some((word) => OTHER_HOLDER.test(word)) ? 'none' : undefined,
  },
  {
    why: 'a name beside the address of a host of that name is a product',
    example: { file: 'tools.yml', source: '- name: Vale\n  url: https://vale.dev\n', place: 'item' },
    placeOf: ({ value, beside }) =>
      beside(HOST_FIELD)?.[1]?.toLowerCase() === value.toLowerCase() ? 'item' : undefined,
  },
  {
    why: 'the alt text of a badge',
    example: { file: 'a.html', source: '<img src="https://img.shields.io/x.svg" alt="Vale">', place: 'item' },
    placeOf: ({ key, beside }) => (key === 'alt' && beside(BADGE) ? 'item' : undefined),
  },
  {
    why: 'a name beside fields of people, parameters or pages of the site, or in the tag of a form',
    example: { file: 'rows.yaml', source: '- name: Vale\n  role: x\n', place: 'item' },
    placeOf: ({ before, beside }) =>
      beside(OTHER_FIELD) || beside(PAGE_FIELD) || OTHER_TAG.test(before) ? 'item' : undefined,
  },
  {
    why: 'a name beside a logo or another site, or in a list that does not say what it holds',
    example: { file: 'a.ts', source: "const rows = [{ name: 'Vale' }];", place: 'name' },
    placeOf: (field) =>
      field.beside(SHOWN_FIELD) || holderWords(field).every((word) => word.length < 3 || NEUTRAL_HOLDER.test(word))
        ? 'name'
        : undefined,
  },
  {
    why: 'a name in a list of anything else, as `plans`',
    example: { file: 'a.ts', source: "const plans = [{ name: 'Vale' }];", place: 'item' },
    placeOf: () => 'item',
  },
];

const typeOf = (beside: LoneField['beside']): readonly string[] => wordsOf(beside(TYPE_FIELD)?.[1] ?? '');

/** The words of what holds a field: its container, or the file. */
const holderWords = ({ file, holder }: LoneField): readonly string[] =>
  holder()?.words ?? wordsOf(/([^/\\]*?)(?:\.[^./\\]*)*$/.exec(file)?.[1] ?? '');

const isLanguage = (key: string): boolean => /^[a-z]{2}(?:[-_][A-Z]{2})$/.test(key);

/** True for a file of translations, in which a field is a text of the site. */
const isOfLanguage = (file: string): boolean =>
  /(?:^|[/\\])(?:i18n|l10n|locales?|lang|langs|languages|translations?)[/\\]/i.test(file);

/** Files in which a name is that of a package, a program, a job or a parameter. */
const OTHER_FILE =
  /(?:^|[/\\])(?:\.(?:github|gitlab|circleci|vscode)[/\\]|(?:package|composer|bower|lerna|project|manifest|mkdocs|antora|openapi|swagger|chart|values|action|pubspec|pyproject|cargo|(?:docker-)?compose|\.gitlab-ci)[\w.-]*\.(?:json|ya?ml|toml)$)|\.(?:webmanifest|ipynb)$/i;

const TYPE_FIELD = /["'][@_]type["']\s*:\s*["']([\w.\s-]+)["']/;

/** A page of the site itself that is not about a customer. */
const PAGE_FIELD = /(?:^|[\s"'{,-])(?:url|href|to|path|link|pageRef)["']?[ \t]*[:=][ \t]*["']?\/(?!\/)/i;

/** A page of the site about a customer. */
const STORY_FIELD = new RegExp(
  `(?:^|[\\s"'{,-])(?:url|href|to|path|link|id|slug|doc)["']?[ \\t]*[:=][ \\t]*["'\`]?/?(?:[\\w-]+/)*(?:${STORY_FOLDERS}|references)/[\\w-]`,
  'i',
);

/** The field for the company of a person, whose name the other one is. */
const COMPANY_FIELD = /(?:^|[\s"'{,-])(?:company|organi[sz]ation|employer)["']?[ \t]*:[ \t\n]*["']\w/i;

const OTHER_FIELD =
  /(?:^|[\s"'{,-])(?:role|job|job-?title|e-?mail|bio|avatar|twitter|github|type|kind|in|schema|required|component|metadata)(?:["']:|["']?[ \t]*:[ \t\n])/i;

const OTHER_TAG = /<(?:[\w.]*(?:Icon|Field|Input|Column|Tab|Route|Screen)|meta|input|select|slot|param)\s[^<>]*$/;

/** A logo, or an address of another site. */
const SHOWN_FIELD =
  /(?:^|[\s"'{,-])(?:logo\w*["']?[ \t]*[:=]|(?:url|href|link|website|site|homepage)["']?[ \t]*[:=][ \t]*["'`]?https?:)/i;

/** The first label of a host that belongs to the name. */
const HOST_FIELD = /["'\s:=]https?:\/\/(?:www\.)?([\w-]+)\.\w+(?![\w.-])/i;

/** Names of lists and files that do not say what they hold. A list of anything else, as `plans`, holds no customers. */
const NEUTRAL_HOLDER =
  /^(?:items?|rows?|data|list|entries|records?|cards?|names?|grid|slides?|marquee|carousel|showcases?|stories|featured|used|results?|elements?|content|blocks?|values|export|seeds?|default|index|readme|site|home|landing|all|other|the|const|proof|quotes?)$/;
