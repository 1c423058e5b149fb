import { type CST, isAlias, isMap, visit, type YAMLMap } from 'yaml';
import { compose } from '../compose.ts';
import { keyText } from '../full-locator.ts';

/** Gives the keys of a mapping, by its token, as the full parser reads them. Composes the text again. */
export function keyTextsOf(text: string): (token: CST.Token) => readonly string[] {
  const { document } = compose(text);
  const maps = new Map<string, YAMLMap>();
  // In `{ a: b }: c` a flow mapping and a block mapping begin at the same offset.
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
