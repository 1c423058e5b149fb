import { wordsOf } from '../containers.ts';
import { isLogoPath, withHyphens } from '../logo-slug.ts';

/** True where the words over a list say that it is one of companies. */
export const isOfCompanies = (lead: string): boolean =>
  wordsOf(lead).some(
    (word) => COMPANY.test(word) || OTHER_HEADS.test(word) || /^(?:trusted|testimonials?|used|using|uses)$/.test(word),
  );

/** The last word of a name of code: `customerName`, `data-name`, `og:title`. */
export const lastWord = (name: string): string => wordsOf(name).at(-1) ?? '';

/** Words for companies, as they stand over lists and in keys. */
export const COMPANY =
  /^(?:compan(?:y|ies)|customers?|clients?|organi[sz]ations?|orgs?|accounts?|vendors?|partners?|members?|adopters?|sponsors?|supporters|employers?|brands?|firma|kunden?|unternehmen|entreprises?|empresas?|clientes?|aziend[ae])$/;

/** Keys and heads of a name, of whatever it may be. */
export const NAME = /^(?:name|names|alt|logo|affiliation|publisher|reference|who|legalname)$/;

/** Fields of a label: one among names is a name, and one among labels is none. */
export const LABEL = /^(?:title|label|text|value|caption|heading|by|author|quotee|source|item)$/;

/** Names of files, pages, people and parts of a program. */
export const OTHER_NAME =
  /^(?:verbose|class|page|file|first|last|middle|given|family|real|full|nick|user|app|site|host|field|event|tag|component|package|module|theme|category|city|country|function|method|job|step)[_-]?name$/i;

/** Objects, lists and calls whose names are those of people, places, pages or parts of a program. */
export const OTHER_HOLDER =
  /^(?:authors?|contributors?|maintainers?|people|persons?|founders?|contacts?|speakers?|creators?|tags?|categor(?:y|ies)|topics?|features?|tabs?|steps?|kinds?|types?|columns?|options?|menus?|nav|navigation|shortcuts?|cta|buttons?|themes?|plugins?|params|parameters?|jobs?|cit(?:y|ies)|countr(?:y|ies)|locations?|offices?|colou?rs?|shapes?|planets?|kernelspec|package|packages|products?|integrations?|props|component|routes?|events?|sections?)$/;

/** True for a word that says that a container or a type is of companies, or of what they show. */
export const isOfShown = (word: string): boolean =>
  COMPANY.test(word) || /^(?:logos?|testimonials?|corporation|business|wall)$/.test(word);

/** True for `customer_title` and `company.name`. */
export const isOfCompany = (key: string): boolean => wordsOf(key).some((word) => COMPANY.test(word));

/** Heads that a list of companies has as well, in some languages. */
export const OTHER_HEADS =
  /^(?:users?|logos?|references?|team|nom|nombre|nome|navn|会社|企業|公司|客户|компания|клиент)$/;

/**
 * Tells by its path whether a file lists customers: by its own name, or by its folder where it is no page about one of them. A
 * folder of references is one for programmers, as one of users is.
 */
export function listsCustomers(file: string): boolean {
  const parts = file.split(/[/\\]/);
  const name = parts.pop() ?? '';
  const isPageOfOne = PAGE.test(name) && !/^_?(?:index|readme|list|all|overview)\b/i.test(name);
  const folders = isPageOfOne ? [] : parts.filter((folder) => !/^(?:references|users)$/i.test(folder));
  return isOfList(name.replace(/\..*/, ''), MAX_NAME) || folders.some((folder) => isOfList(folder, MAX_FOLDER));
}
const PAGE = /\.(?:mdx?|markdown|html?|adoc|asciidoc|rst)$/i;

/** True for a name of few words that is of several: `Clients`, `client-logos`, and not `http-client` or `customers-love-us`. */
function isOfList(name: string, most: number): boolean {
  const words = wordsOf(name);
  if (WHO_USES.test(withHyphens(name))) return true;
  return words.length <= most && isLogoPath(withHyphens(name)) && !ONE.test(words.at(-1) ?? '');
}
/** The name of a page about those who use something: `who-uses-it`, `USERS`. */
const WHO_USES = /^(?:who-?(?:s|is)?-us(?:es|ing)(?:-\w+){0,3}|used-by|powered-by|in-production|USERS)$/;
/** The most words of a name of a file and of a folder that holds customers. */
const [MAX_NAME, MAX_FOLDER] = [3, 2];
/** The last word of the name of a thing for or about one of them. */
const ONE = /^(?:client|customer|member|partner|sponsor|brand|company|vendor)$/;
