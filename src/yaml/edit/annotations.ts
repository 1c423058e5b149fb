import { CST } from 'yaml';

/** A comment, an anchor or an alias, as it is written. */
export interface Annotation {
  readonly at: number;
  readonly source: string;
}

/** What a text says beside its values. */
export interface Annotations {
  readonly comments: readonly Annotation[];
  readonly anchors: readonly Annotation[];
  readonly aliases: readonly Annotation[];
}

/** The marks among the lexemes of a text that is YAML without errors. */
export function annotationsIn(lexemes: readonly string[]): Annotations {
  const marks = { '#': [] as Annotation[], '&': [] as Annotation[], '*': [] as Annotation[] };
  let at = 0;
  let isScalar = false;
  for (const source of lexemes) {
    if (source === CST.DOCUMENT || source === CST.FLOW_END) continue;
    const isMarker = source === CST.SCALAR;
    const sign = source[0];
    if (!isScalar && (sign === '#' || sign === '&' || sign === '*')) marks[sign].push({ at, source });
    if (!isMarker) at += source.length;
    isScalar = isMarker;
  }
  return { comments: marks['#'], anchors: marks['&'], aliases: marks['*'] };
}

/** The alias outside of a stretch that repeats something within it. */
export function aliasFromOutside(
  { anchors, aliases }: Annotations,
  start: number,
  end: number,
): Annotation | undefined {
  const isWithin = (at: number | undefined) => at !== undefined && at >= start && at < end;
  if (!anchors.some(({ at }) => isWithin(at))) return undefined;
  const bound = new Map<string, number>();
  for (const mark of [...anchors, ...aliases].sort((a, b) => a.at - b.at)) {
    const name = mark.source.slice(1);
    if (mark.source.startsWith('&')) bound.set(name, mark.at);
    else if (!isWithin(mark.at) && isWithin(bound.get(name))) return mark;
  }
  return undefined;
}
