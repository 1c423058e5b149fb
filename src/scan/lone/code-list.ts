import { bracketPlace, openList } from './list-place.ts';
import type { PlaceKind } from './lone-place.ts';

export const codeList: PlaceKind = {
  why: 'one of a list in code, by its name',
  example: { file: 'a.ts', source: "const customers = ['Vale'];", place: 'member' },
  placeOf: ({ file, source, start, before }) => {
    const [, call] = /([^\n]*\b(?:slice|list))(?: +"[^"\n]*")* +"$/.exec(before) ?? [];
    if (call !== undefined) return bracketPlace(call, file);
    if (!/[[,]\s*["'`]?$|%[wi][[({<][\w\s-]*$/i.test(before)) return undefined;
    const list = openList(source, start);
    return list === -1
      ? undefined
      : bracketPlace(source.slice(Math.max(0, list - MAX_NAME), list).replace(/^[\s\S]*\n/, ''), file);
  },
};
/** The most letters of a line before its list. */
const MAX_NAME = 120;
