import { beginsLine, columnOf } from './lines.ts';
import type { Outline, YamlNode } from './outline.ts';
import type { NodeKind } from './tokens.ts';

/** How a file sets things in. */
export interface Layout {
  /** How far the keys of a mapping stand behind the key that holds them. */
  readonly step: number;
  /** How far the dashes of a list do. */
  readonly listStep: number;
  /** What stands inside of the brackets of a mapping on one line, and of a list. */
  readonly mapPadding: string;
  readonly listPadding: string;
}

export const DEFAULT_LAYOUT: Layout = { step: 2, listStep: 2, mapPadding: ' ', listPadding: '' };

/** The layout of a file, by the outermost of its values that shows one. */
export function layoutOf(outline: Outline): Layout {
  const found: { -readonly [key in keyof Layout]?: Layout[key] } = {};
  const { text } = outline;
  let level: readonly YamlNode[] = [outline.root];
  while (level.length > 0 && Object.keys(found).length < Object.keys(DEFAULT_LAYOUT).length) {
    for (const slot of level) {
      const { content: written } = slot;
      if (written === undefined || outline.entries(written).length === 0) continue;
      const padding = () => (text[written.start + 1] === ' ' ? ' ' : '');
      if (written.kind === 'flow-map') found.mapPadding ??= padding();
      if (written.kind === 'flow-list') found.listPadding ??= padding();
      const step = stepOf(outline, slot, 'block-map');
      const listStep = stepOf(outline, slot, 'block-list');
      if (step !== undefined) found.step ??= step;
      if (listStep !== undefined) found.listStep ??= listStep;
    }
    level = level.flatMap(({ content: written }) => outline.entries(written).map(({ slot }) => slot));
  }
  const step = found.step ?? (found.listStep || DEFAULT_LAYOUT.step);
  return { ...DEFAULT_LAYOUT, ...found, step, listStep: found.listStep ?? step };
}

/** How far a list or mapping below its key or dash is set in; undefined where there is none of the kind. */
export const stepOf = (
  { text }: Outline,
  { content: written, column }: YamlNode,
  kind: NodeKind,
): number | undefined =>
  written?.kind === kind && column >= 0 && beginsLine(text, written.start)
    ? columnOf(text, written.start) - column
    : undefined;
