// YAML as people write it by hand, and worse: every style, odd indentation, comments and empty lines anywhere.

/** A source of chance that gives the same again for the same seed: mulberry32. */
export function chance(seed: number) {
  let state = seed;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (count: number): number => Math.floor(next() * count);
  return {
    below,
    often: (odds: number): boolean => next() < odds,
    pick: <T>(all: readonly T[]): T => all[below(all.length)] as T,
  };
}

export type Chance = ReturnType<typeof chance>;

const KEYS = ['name', 'on', 'status', 'health', 'consent', 'uses', 'id', 'a b', '"q k"', "'s'", 'é', '5', '~'];
const COMMENTS = ['# why', '#', '# - old: 1', '# refs-ignore a/b until=2026-12-31 reason: x', '#! "[{'];
const INLINE = [
  'x',
  'two words',
  '2026-01-01',
  '12',
  '0x1F',
  'true',
  '~',
  '"d q"',
  "'it''s'",
  '"a\\n\\u00e9"',
  'a:b',
  '-1',
  '!t x',
  '!!str 5',
  'http://x.example/?a=1#b',
];

/** A text that is a YAML document nearly always. */
export function randomYaml(seed: number): string {
  const random = chance(seed);
  const { below, often, pick } = random;
  let keys = 0;
  const key = (): string => (often(0.7) ? `k${keys++}` : pick(KEYS));
  const comment = (odds = 0.15): string =>
    often(odds) ? `${pick([' ', '   ', '\t'])}${pick(COMMENTS)}` : pick(['', '', '', ' ']);
  const between = (indent: number): readonly string[] => {
    if (often(0.75)) return [];
    return Array.from({ length: 1 + below(2) }, () =>
      often(0.5)
        ? pick(['', '', '  ', '\t'])
        : `${' '.repeat(Math.max(0, indent + pick([0, 0, 0, 2, -2])))}${pick(COMMENTS)}`,
    );
  };

  const flow = (depth: number, pad: string): string => {
    if (depth > 2 || often(0.5)) return pick(INLINE.filter((text) => !/[,?[\]{}]/.test(text)));
    const isMap = often(0.5);
    const entries = Array.from({ length: below(4) }, () =>
      isMap
        ? pick([
            () => `${key()}: ${flow(depth + 1, pad)}`,
            () => `"j${keys++}":${flow(depth + 1, pad)}`,
            () => key(),
            () => `? ${key()} : x`,
          ])()
        : often(0.1)
          ? `${key()}: x`
          : flow(depth + 1, pad),
    );
    const [open, close] = isMap ? ['{', '}'] : ['[', ']'];
    const trailing = entries.length > 0 && often(0.2) ? ',' : '';
    if (often(0.3)) {
      const lines = entries.map(
        (entry, at) => `${pad}  ${entry}${at < entries.length - 1 ? ',' : trailing}${comment()}`,
      );
      return [`${open}${comment()}`, ...lines, `${pad} ${close}`].join('\n');
    }
    const space = pick(['', ' ']);
    return `${open}${space}${entries.join(pick([', ', ',  ', ', ']))}${trailing}${space}${close}`;
  };

  /** Writes a value after a key or dash in this column: the rest of its line, and the lines below. */
  const value = (column: number, depth: number, isDash: boolean): readonly string[] => {
    const sign = often(0.06) ? ` &n${keys++}` : often(0.03) ? ' !t' : '';
    const kind = below(depth > 3 ? 6 : 10);
    if (kind < 3) return [`${sign} ${pick(INLINE)}${comment()}`];
    if (kind === 3) return [`${sign}${comment()}`];
    if (kind === 4) return `${sign} ${flow(0, ' '.repeat(column + 1))}${comment()}`.split('\n');
    if (kind === 5) {
      const pad = ' '.repeat(column + 1 + below(4));
      const header = pick(['|', '>', '|-', '>-', '|+', '>+']);
      const lines = pick([
        ['one two', 'three'],
        ['one', '', '# no comment'],
        ['a: b'],
        ['one', '  two', 'three', '', ''],
      ]);
      if (often(0.3))
        return [`${sign} ${pick(['one', '"one', "'one"])}`, `${pad}two`, `${pad}x`].map((line, at, all) =>
          at === 2 ? `${line}${all[0]?.match(/["']/)?.[0] ?? ''}` : line,
        );
      return [
        `${sign} ${header}${often(0.1) ? ' # head' : ''}`,
        ...lines.map((line) => (line === '' ? '' : pad + line)),
      ];
    }
    if (isDash && sign === '' && often(0.6)) {
      const gap = 1 + below(3);
      const [first = '', ...rest] = block(column + 1 + gap, depth + 1);
      return /^ *(?:#|$|\t)/.test(first) ? ['', first, ...rest] : [`${' '.repeat(gap)}${first.trimStart()}`, ...rest];
    }
    const isList = often(0.5);
    const inner = column + (isList && !isDash && often(0.4) ? 0 : 1 + below(4));
    return [`${sign}${comment()}`, ...between(inner), ...block(inner, depth + 1, isList)];
  };

  const block = (column: number, depth: number, isList = often(0.5)): readonly string[] => {
    const pad = ' '.repeat(column);
    return Array.from({ length: 1 + below(4) }).flatMap((_, at) => {
      const above = at === 0 ? [] : between(column);
      if (isList) {
        const [first = '', ...rest] = value(column, depth, true);
        return [...above, `${pad}-${first}`, ...rest];
      }
      const [first = '', ...rest] = value(column, depth, false);
      if (often(0.05)) return [...above, `${pad}? ${key()}`, `${pad}:${first}`, ...rest];
      return [...above, `${pad}${key()}${pick(['', '', '', ' '])}:${first}`, ...rest];
    });
  };

  const lines = [
    ...(often(0.1) ? ['%YAML 1.2', '---'] : often(0.2) ? ['---'] : []),
    ...(often(0.3) ? ['# about the file', ...(often(0.5) ? [''] : [])] : []),
    ...block(often(0.1) ? 2 : 0, 0, often(0.15)),
    ...between(0),
    ...(often(0.1) ? ['...'] : []),
  ];
  const text = lines.join('\n') + (often(0.8) ? '\n' : '');
  return (often(0.1) ? '\uFEFF' : '') + (often(0.2) ? text.replaceAll('\n', '\r\n') : text);
}
