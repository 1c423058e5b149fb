import { type Container, wordsOf } from '../containers.ts';
import { COMPANY, isOfCompany, isOfShown, LABEL, lastWord, NAME, OTHER_HOLDER, OTHER_NAME } from './company-words.ts';
import type { LonePlace } from './lone-place.ts';

function keyPlace(key: string, value: string): LonePlace {
  const word = lastWord(key);
  const isLabel = NAME.test(word) || LABEL.test(word);
  if (COMPANY.test(word) || (isLabel && isOfCompany(key))) return 'company';
  if (NAME.test(word)) return OTHER_NAME.test(key) ? 'none' : 'name';
  return LABEL.test(word) || word === value.toLowerCase() ? 'item' : 'none';
}

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
export const holderOf = (containers: readonly Container[]): Container | undefined =>
  containers.find(({ words }) => words.some((word) => isOfShown(word) || OTHER_HOLDER.test(word))) ?? containers[0];

/** Judges a field by its key, the fields beside it, what holds it, and the kind of file. */
export function fieldPlace({ key, value, before, after, file, container }: FieldOfName): LonePlace {
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
