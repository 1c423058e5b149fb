import type { Pack } from '../../share/pack.ts';
import { markdown } from '../escape.ts';
import { blocksOf, EMPTY, headingOf, type PackBlock, stampOf } from './blocks.ts';

export function packMarkdown(pack: Pack): string {
  const references = pack.references.map((reference, index) =>
    [`## ${index + 1}. ${markdown(reference.name)}`, ...blocksOf(reference).map(blockText)].join('\n\n'),
  );
  const parts = [
    `# ${markdown(headingOf(pack))}`,
    `_${markdown(stampOf(pack))}_`,
    ...(references.length === 0 ? [EMPTY] : references),
    `_Pack ${markdown(pack.id)}_`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function blockText(block: PackBlock): string {
  switch (block.kind) {
    case 'facts':
    case 'note':
      return `_${markdown(block.text)}_`;
    case 'title':
      return `### ${markdown(block.text)}`;
    case 'text':
      return markdown(block.text);
    case 'field':
      return `**${block.label}:** ${markdown(block.text)}`;
    case 'list':
      return block.items.map((item) => `- ${markdown(item)}`).join('\n');
    case 'quote':
      return `> ${markdown(block.text)}${block.by === undefined ? '' : `\n>\n> — ${markdown(block.by)}`}`;
  }
}
