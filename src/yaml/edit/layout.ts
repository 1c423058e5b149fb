import { beginsLine, columnOf } from './lines.ts';
import type { Outline, YamlNode } from './outline.ts';
import type { NodeKind } from './tokens.ts';

/** The indentation and padding of a file. */
export interface Layout {
  /** The indentation of the keys of a mapping relative to its key. */
  readonly step: number;
  /** The indentation of the dashes of a list relative to its key. */
  readonly listStep: number;
  /** The white space within braces and brackets on one line. */
  readonly mapPadding: string;
  readonly listPadding: string;
}

export const DEFAULT_LAYOUT: Layout = { step: 2, listStep: 2, mapPadding: ' ', listPadding: '' };

const cache = new WeakMap<Outline, Layout>();

/** Detects the layout of a file from the outermost values that show it. */
export function detectLayout(outline: Outline): Layout {
  const layout = cache.get(outline) ?? layoutIn(outline);
  cache.set(outline, layout);
  return layout;
}

function layoutIn(outline: Outline): Layout {
  const found: { -readonly [key in keyof Layout]?: Layout[key] } = {};
  const { text } = outline;
  let level: readonly YamlNode[] = [outline.root];
  while (level.length > 0 && Object.keys(found).length < Object.keys(DEFAULT_LAYOUT).length) {
    for (const node of level) {
      const { content } = node;
      if (content === undefined || outline.entries(content).length === 0) continue;
      const padding = () => (text[content.start + 1] === ' ' ? ' ' : '');
      if (content.kind === 'flow-map') found.mapPadding ??= padding();
      if (content.kind === 'flow-list') found.listPadding ??= padding();
      const step = stepOf(outline, node, 'block-map');
      const listStep = stepOf(outline, node, 'block-list');
      if (step !== undefined) found.step ??= step;
      if (listStep !== undefined) found.listStep ??= listStep;
    }
    level = level.flatMap(({ content }) => outline.entries(content).map(({ node }) => node));
  }
  const step = found.step ?? (found.listStep || DEFAULT_LAYOUT.step);
  return { ...DEFAULT_LAYOUT, ...found, step, listStep: found.listStep ?? step };
}

/** Gives the relative indentation of a block collection; undefined if the node has none of the kind. */
export const stepOf = ({ text }: Outline, { content, column }: YamlNode, kind: NodeKind): number | undefined =>
  content?.kind === kind && column >= 0 && beginsLine(text, content.start)
    ? columnOf(text, content.start) - column
    : undefined;
