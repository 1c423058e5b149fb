import { CST } from 'yaml';

/** A comment, anchor or alias as written. */
export interface YamlAnnotation {
  readonly offset: number;
  readonly source: string;
}

/** The parts of a text that are not values. */
export interface Annotations {
  readonly comments: readonly YamlAnnotation[];
  readonly anchors: readonly YamlAnnotation[];
  readonly aliases: readonly YamlAnnotation[];
}

/** Collects the annotations of valid YAML from its lexemes. */
export function annotationsIn(lexemes: readonly string[]): Annotations {
  const annotations = { '#': [] as YamlAnnotation[], '&': [] as YamlAnnotation[], '*': [] as YamlAnnotation[] };
  let offset = 0;
  let isScalar = false;
  for (const source of lexemes) {
    if (source === CST.DOCUMENT || source === CST.FLOW_END) continue;
    const isScalarStart = source === CST.SCALAR;
    const indicator = source[0];
    if (!isScalar && (indicator === '#' || indicator === '&' || indicator === '*'))
      annotations[indicator].push({ offset, source });
    if (!isScalarStart) offset += source.length;
    isScalar = isScalarStart;
  }
  return { comments: annotations['#'], anchors: annotations['&'], aliases: annotations['*'] };
}

/** Finds an alias outside of a range whose anchor is within it. */
export function aliasFromOutside(
  { anchors, aliases }: Annotations,
  start: number,
  end: number,
): YamlAnnotation | undefined {
  const isWithin = (offset: number | undefined) => offset !== undefined && offset >= start && offset < end;
  if (!anchors.some(({ offset }) => isWithin(offset))) return undefined;
  const bound = new Map<string, number>();
  for (const annotation of [...anchors, ...aliases].sort((a, b) => a.offset - b.offset)) {
    const name = annotation.source.slice(1);
    if (annotation.source.startsWith('&')) bound.set(name, annotation.offset);
    else if (!isWithin(annotation.offset) && isWithin(bound.get(name))) return annotation;
  }
  return undefined;
}
