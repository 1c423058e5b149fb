import type { Pack } from '../../share/pack.ts';
import { htmlText } from '../escape.ts';
import { blocksOf, EMPTY, headingOf, type PackBlock, stampOf } from './blocks.ts';
import { officeFile } from './office.ts';

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

/** A document for a word processor. */
export function packDocx(pack: Pack): Uint8Array {
  const body = [
    paragraph('Title', headingOf(pack)),
    paragraph('Facts', stampOf(pack)),
    ...(pack.references.length === 0 ? [paragraph('Normal', EMPTY)] : []),
    ...pack.references.flatMap((reference) => [
      paragraph('Heading1', reference.name),
      ...blocksOf(reference).map(blockXml),
    ]),
    paragraph('Note', `Pack ${pack.id}`),
  ];
  const page =
    '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1304" w:bottom="1134" w:left="1304" w:header="709" w:footer="709" w:gutter="0"/></w:sectPr>';
  return officeFile([
    {
      ...{ name: 'word/document.xml', type: `${WORD}.document.main+xml` },
      xml: `<w:document ${NAMESPACE}><w:body>${body.join('')}${page}</w:body></w:document>`,
      refersTo: [['rId1', 'styles', 'styles.xml']],
    },
    { name: 'word/styles.xml', type: `${WORD}.styles+xml`, xml: STYLES },
  ]);
}

const run = (text: string, look = ''): string =>
  `<w:r>${look && `<w:rPr>${look}</w:rPr>`}<w:t xml:space="preserve">${htmlText(text)}</w:t></w:r>`;

const paragraph = (style: string, text: string, before = ''): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${before}${run(text)}</w:p>`;

function blockXml(block: PackBlock): string {
  switch (block.kind) {
    case 'facts':
      return paragraph('Facts', block.text);
    case 'note':
      return paragraph('Note', block.text);
    case 'title':
      return paragraph('Heading2', block.text);
    case 'text':
      return paragraph('Normal', block.text);
    case 'field':
      return paragraph('Field', block.text, `${run(block.label, '<w:b/>')}<w:r><w:tab/></w:r>`);
    case 'list':
      return block.items.map((item) => paragraph('Item', item, `${run('•')}<w:r><w:tab/></w:r>`)).join('');
    case 'quote':
      return `${paragraph('Quote', `“${block.text}”`)}${block.by === undefined ? '' : paragraph('Facts', `— ${block.by}`)}`;
  }
}

/** A style as WordprocessingML wants it: the parts of a paragraph before and after the spacing, and the look of its text. */
interface WordStyle {
  readonly id: string;
  readonly name: string;
  readonly before?: string;
  /** Before and after, in twentieths of a point. */
  readonly spacing: readonly [number, number];
  readonly after?: string;
  readonly look?: string;
}

const size = (halfPoints: number): string => `<w:sz w:val="${halfPoints}"/>`;
const SOFT = '<w:color w:val="5B6472"/>';

const WORD_STYLES: readonly WordStyle[] = [
  { id: 'Normal', name: 'Normal', spacing: [0, 120], look: size(21) },
  { id: 'Title', name: 'Title', spacing: [0, 40], look: `<w:b/>${size(40)}` },
  {
    id: 'Heading1',
    name: 'heading 1',
    before: '<w:keepNext/>',
    spacing: [400, 40],
    after: '<w:outlineLvl w:val="0"/>',
    look: `<w:b/><w:color w:val="0B5D7A"/>${size(30)}`,
  },
  {
    id: 'Heading2',
    name: 'heading 2',
    before: '<w:keepNext/>',
    spacing: [200, 60],
    after: '<w:outlineLvl w:val="1"/>',
    look: `<w:b/>${size(24)}`,
  },
  { id: 'Facts', name: 'Facts', spacing: [0, 160], look: SOFT },
  { id: 'Note', name: 'Note', spacing: [80, 120], look: `<w:i/>${SOFT}${size(18)}` },
  {
    id: 'Quote',
    name: 'Quote',
    before: '<w:keepNext/>',
    spacing: [160, 60],
    after: '<w:ind w:left="284"/>',
    look: `<w:i/>${size(24)}`,
  },
  {
    id: 'Item',
    name: 'Item',
    before: '<w:tabs><w:tab w:val="left" w:pos="284"/></w:tabs>',
    spacing: [0, 40],
    after: '<w:ind w:left="284" w:hanging="284"/>',
  },
  {
    id: 'Field',
    name: 'Field',
    before: '<w:tabs><w:tab w:val="left" w:pos="2268"/></w:tabs>',
    spacing: [0, 60],
    after: '<w:ind w:left="2268" w:hanging="2268"/>',
  },
];

const STYLES = `<w:styles ${NAMESPACE}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:cs="Calibri"/></w:rPr></w:rPrDefault></w:docDefaults>${WORD_STYLES.map(
  ({ id, name, before = '', spacing, after = '', look = '' }) =>
    `<w:style w:type="paragraph"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>${id === 'Normal' ? '' : '<w:basedOn w:val="Normal"/>'}<w:qFormat/><w:pPr>${before}<w:spacing w:before="${spacing[0]}" w:after="${spacing[1]}"/>${after}</w:pPr><w:rPr>${look}</w:rPr></w:style>`,
).join('')}</w:styles>`;
