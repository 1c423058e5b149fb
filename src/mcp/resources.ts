import { dataLine } from './said.ts';
import type { ToolContext } from './tool.ts';

const SCHEMA = 'refs://schema/';
const CUSTOMER = 'refs://customer/';
const TYPE = 'application/json';
/** The most customers in one page of the list. */
const PAGE = 100;

/** The resource templates: a customer by the ref that tools and the list give. */
export const TEMPLATES = [
  {
    uriTemplate: `${CUSTOMER}{ref}`,
    name: 'customer',
    title: 'What may be shown of a customer',
    mimeType: TYPE,
  },
];

/** Lists the schemas, and the customers of whom something may be shown, page by page. */
export async function listResources({ share, audience }: ToolContext, cursor: string | undefined) {
  const start = cursor !== undefined && /^\d{1,7}$/.test(cursor) ? Number(cursor) : 0;
  const { customers } = await share({ audience });
  const schemas =
    start > 0 ? [] : Object.keys(await schemaTexts()).map((name) => ({ uri: SCHEMA + name, name, mimeType: TYPE }));
  const page = customers
    .slice(start, start + PAGE)
    .map(({ ref, name }) => ({ uri: CUSTOMER + encodeURIComponent(ref), name: ref, title: name, mimeType: TYPE }));
  const next = start + PAGE;
  return { resources: [...schemas, ...page], ...(next < customers.length && { nextCursor: String(next) }) };
}

/** Reads a schema or the view of a customer; undefined for what there is not, or what may not be shown. */
export async function readResource(uri: string, { share, audience }: ToolContext): Promise<string | undefined> {
  if (uri.startsWith(SCHEMA)) {
    const texts = await schemaTexts();
    const name = uri.slice(SCHEMA.length);
    return Object.hasOwn(texts, name) ? texts[name] : undefined;
  }
  if (!uri.startsWith(CUSTOMER)) return undefined;
  const { customers, as_of } = await share({ audience });
  const shared = customers.find(({ ref }) => CUSTOMER + encodeURIComponent(ref) === uri);
  return shared && dataLine({ version: 1, as_of, audience, customer: shared });
}

// Few clients ask for them, and a server starts sooner without.
const schemaTexts = async (): Promise<Readonly<Record<string, string>>> =>
  (await import('../library/generated/schema-texts.generated.ts')).SCHEMA_TEXTS;
