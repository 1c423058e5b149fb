import { type CST, isAlias, isMap, visit, type YAMLMap } from 'yaml';
import { compose } from '../compose.ts';
import { keyText } from '../full-locator.ts';

/** The keys of the mappings of a text as `library` reads them, by the token of the mapping. Reads the text anew. */
export function keyTextsOf(text: string): (token: CST.Token) => readonly string[] {
  const { document } = compose(text);
  const maps = new Map<string, YAMLMap>();
  // In `{ a: b }: c` a mapping in brackets and one without begin at the same offset.
  const nameOf = (offset: number, isFlow: boolean) => `${offset}${isFlow ? 'flow' : ''}`;
  visit(document, (_, node) => {
    if (isMap(node) && node.range) maps.set(nameOf(node.range[0], node.flow === true), node);
  });
  const resolve = (key: unknown) => (isAlias(key) ? key.resolve(document) : key);
  return (token) => {
    const map = maps.get(nameOf(token.offset, token.type === 'flow-collection'));
    return map?.items.map(({ key }) => keyText(resolve(key), text)) ?? [];
  };
}
