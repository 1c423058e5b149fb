import type { Pack, PackReference } from '../../share/pack.ts';
import { htmlText } from '../escape.ts';
import { blocksOf, EMPTY, headingOf, type PackBlock, stampOf } from './blocks.ts';
import { type OfficePart, officeFile } from './office.ts';

const POWERPOINT = 'application/vnd.openxmlformats-officedocument.presentationml';
const NAMESPACES =
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';

// Lengths are English Metric Units, 36,000 to a millimetre; sizes of letters are hundredths of a point.
const WIDE = 12_192_000;
const HIGH = 6_858_000;
const MARGIN = 640_000;

/** A box of a slide: its place and size, and its paragraphs. */
interface SlideBox {
  readonly at: readonly [x: number, y: number, width: number, height: number];
  readonly paragraphs: readonly string[];
}

/** Slides: a title, and one for each reference, with notes for whoever speaks. */
export function packPptx(pack: Pack): Uint8Array {
  const slides = [titleSlide(pack), ...pack.references.map(referenceSlide)];
  const notes = [[stampOf(pack)], ...pack.references.map(speakerNotes)];
  return officeFile([presentation(slides.length), ...slides.map(slidePart), ...notes.map(notesPart), ...FRAME]);
}

/** The lines for a speaker: whom to go through, why it fits, the words as approved, and the rules to keep to. */
export function speakerNotes(reference: PackReference): readonly string[] {
  return blocksOf(reference).flatMap((block) => {
    if (block.kind === 'field' && block.label !== 'Uses') return [`${block.label}: ${block.text}`];
    if (block.kind === 'note') return [`Say beside it: ${block.text}`];
    if (block.kind !== 'quote') return [];
    return [`In these words only: “${block.text}”${block.by === undefined ? '' : ` — ${block.by}`}`];
  });
}

const titleSlide = (pack: Pack): readonly SlideBox[] => [
  {
    at: [MARGIN, 2_300_000, WIDE - 2 * MARGIN, 1_900_000],
    paragraphs: [
      paragraph(headingOf(pack), { size: 4000, isBold: true }),
      paragraph(stampOf(pack), { size: 1800, color: SOFT }),
      ...(pack.references.length === 0 ? [paragraph(EMPTY, { size: 1800 })] : []),
    ],
  },
  {
    at: [MARGIN, 6_200_000, WIDE - 2 * MARGIN, 400_000],
    paragraphs: [paragraph(`Pack ${pack.id}`, { size: 1200, color: SOFT })],
  },
];

function referenceSlide(reference: PackReference): readonly SlideBox[] {
  const blocks = blocksOf(reference);
  const [facts] = blocks.filter(({ kind }) => kind === 'facts');
  const isTold = ({ kind }: PackBlock) => kind === 'title' || kind === 'text' || kind === 'list';
  const told = blocks.filter(isTold);
  const rest = blocks.filter((block) => !isTold(block) && block !== facts);
  const half = (WIDE - 3 * MARGIN) / 2;
  const [top, high] = [1_700_000, HIGH - 1_700_000 - 400_000];
  const columns: readonly SlideBox[] =
    told.length === 0
      ? [column(rest, [MARGIN, top, WIDE - 2 * MARGIN, high])]
      : [column(told, [MARGIN, top, half, high]), column(rest, [2 * MARGIN + half, top, half, high])];
  return [
    {
      at: [MARGIN, 450_000, WIDE - 2 * MARGIN, 1_150_000],
      paragraphs: [
        paragraph(reference.name, { size: 2800, isBold: true, color: MARK }),
        ...(facts === undefined ? [] : [paragraph('text' in facts ? facts.text : '', { size: 1400, color: SOFT })]),
      ],
    },
    ...columns,
  ];
}

/** A column in letters as large as its length leaves room for. */
function column(blocks: readonly PackBlock[], at: SlideBox['at']): SlideBox {
  const long = blocks.reduce((sum, block) => sum + JSON.stringify(block).length + 60, 0) * (WIDE / 2 / at[2]);
  const size = SIZES.find(([most]) => long <= most)?.[1] ?? 700;
  return { at, paragraphs: blocks.flatMap((block) => blockXml(block, size)) };
}

/** How many characters half a slide holds in letters of a size. */
const SIZES = [
  [700, 1800],
  [1100, 1600],
  [1600, 1400],
  [2200, 1200],
  [3200, 1000],
  [4600, 800],
] as const;

const MARK = '0B5D7A';
const SOFT = '5B6472';

interface TextLook {
  readonly size: number;
  readonly isBold?: boolean;
  readonly isItalic?: boolean;
  readonly color?: string;
}

const run = (text: string, { size, isBold, isItalic, color = '1D2129' }: TextLook): string =>
  `<a:r><a:rPr lang="en-US" sz="${size}"${isBold ? ' b="1"' : ''}${isItalic ? ' i="1"' : ''}><a:solidFill><a:srgbClr val="${color}"/></a:solidFill></a:rPr><a:t>${htmlText(text)}</a:t></a:r>`;

const paragraph = (text: string, look: TextLook, before = ''): string =>
  `<a:p><a:pPr><a:spcAft><a:spcPts val="600"/></a:spcAft></a:pPr>${before}${run(text, look)}</a:p>`;

/** A blank, which escaping would trim. */
const blank = (size: number): string => `<a:r><a:rPr lang="en-US" sz="${size}"/><a:t> </a:t></a:r>`;

function blockXml(block: PackBlock, size: number): readonly string[] {
  switch (block.kind) {
    case 'facts':
    case 'note':
      return [paragraph(block.text, { size: Math.max(700, size - 200), isItalic: true, color: SOFT })];
    case 'title':
      return [paragraph(block.text, { size: size + 200, isBold: true })];
    case 'text':
      return [paragraph(block.text, { size })];
    case 'field':
      return [paragraph(block.text, { size }, `${run(`${block.label}:`, { size, isBold: true })}${blank(size)}`)];
    case 'list':
      return block.items.map((item) => paragraph(`•  ${item}`, { size }));
    case 'quote':
      return [
        paragraph(`“${block.text}”`, { size: size + 400, color: MARK }),
        ...(block.by === undefined ? [] : [paragraph(`— ${block.by}`, { size, color: SOFT })]),
      ];
  }
}

const slidePart = (boxes: readonly SlideBox[], index: number): OfficePart => ({
  ...{ name: `ppt/slides/slide${index + 1}.xml`, type: `${POWERPOINT}.slide+xml` },
  xml: `<p:sld ${NAMESPACES}><p:cSld>${tree(boxes.map(boxXml).join(''))}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sld>`,
  refersTo: [
    ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
    ['rId2', 'notesSlide', `../notesSlides/notesSlide${index + 1}.xml`],
  ],
});

const notesPart = (lines: readonly string[], index: number): OfficePart => ({
  ...{ name: `ppt/notesSlides/notesSlide${index + 1}.xml`, type: `${POWERPOINT}.notesSlide+xml` },
  xml: `<p:notes ${NAMESPACES}><p:cSld>${tree(
    `${NOTES_IMAGE}<p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr><p:ph type="body" idx="1"/></p:nvPr></p:nvSpPr><p:spPr/><p:txBody><a:bodyPr/><a:lstStyle/>${lines.length === 0 ? '<a:p/>' : lines.map((line) => `<a:p><a:r><a:rPr lang="en-US"/><a:t>${htmlText(line)}</a:t></a:r></a:p>`).join('')}</p:txBody></p:sp>`,
  )}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:notes>`,
  refersTo: [
    ['rId1', 'notesMaster', '../notesMasters/notesMaster1.xml'],
    ['rId2', 'slide', `../slides/slide${index + 1}.xml`],
  ],
});

const NOTES_IMAGE =
  '<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/><p:cNvSpPr><a:spLocks noGrp="1" noRot="1" noChangeAspect="1"/></p:cNvSpPr><p:nvPr><p:ph type="sldImg"/></p:nvPr></p:nvSpPr><p:spPr/></p:sp>';

const boxXml = ({ at: [x, y, width, height], paragraphs }: SlideBox, index: number): string =>
  `<p:sp><p:nvSpPr><p:cNvPr id="${index + 2}" name="Text ${index + 1}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${x}" y="${y}"/><a:ext cx="${width}" cy="${height}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom><a:noFill/></p:spPr><p:txBody><a:bodyPr wrap="square" lIns="0" tIns="0" rIns="0" bIns="0"><a:normAutofit/></a:bodyPr><a:lstStyle/>${paragraphs.length === 0 ? '<a:p/>' : paragraphs.join('')}</p:txBody></p:sp>`;

const tree = (shapes: string): string =>
  `<p:spTree><p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr/>${shapes}</p:spTree>`;

function presentation(count: number): OfficePart {
  const ids = [...Array(count).keys()];
  return {
    ...{ name: 'ppt/presentation.xml', type: `${POWERPOINT}.presentation.main+xml` },
    xml: `<p:presentation ${NAMESPACES}><p:sldMasterIdLst><p:sldMasterId id="2147483648" r:id="rId1"/></p:sldMasterIdLst><p:notesMasterIdLst><p:notesMasterId r:id="rId${count + 2}"/></p:notesMasterIdLst><p:sldIdLst>${ids
      .map((id) => `<p:sldId id="${256 + id}" r:id="rId${id + 2}"/>`)
      .join(
        '',
      )}</p:sldIdLst><p:sldSz cx="${WIDE}" cy="${HIGH}"/><p:notesSz cx="${HIGH}" cy="${WIDE}"/></p:presentation>`,
    refersTo: [
      ['rId1', 'slideMaster', 'slideMasters/slideMaster1.xml'],
      ...ids.map((id) => [`rId${id + 2}`, 'slide', `slides/slide${id + 1}.xml`] as const),
      [`rId${count + 2}`, 'notesMaster', 'notesMasters/notesMaster1.xml'],
    ],
  };
}

const COLORS = [
  'dk1',
  'lt1',
  'dk2',
  'lt2',
  'accent1',
  'accent2',
  'accent3',
  'accent4',
  'accent5',
  'accent6',
  'hlink',
  'folHlink',
];
const FILL = '<a:solidFill><a:schemeClr val="phClr"/></a:solidFill>';
const LINE = `<a:ln w="6350">${FILL}</a:ln>`;
const EFFECT = '<a:effectStyle><a:effectLst/></a:effectStyle>';
const FONT = '<a:latin typeface="Calibri"/><a:ea typeface=""/><a:cs typeface=""/>';

const COLOR_MAP =
  '<p:clrMap bg1="lt1" tx1="dk1" bg2="lt2" tx2="dk2" accent1="accent1" accent2="accent2" accent3="accent3" accent4="accent4" accent5="accent5" accent6="accent6" hlink="hlink" folHlink="folHlink"/>';

const THEME = `<a:theme xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" name="Pack"><a:themeElements><a:clrScheme name="Pack">${COLORS.map((color) => `<a:${color}><a:srgbClr val="${color.startsWith('lt') ? 'FFFFFF' : color.startsWith('dk') ? '1D2129' : MARK}"/></a:${color}>`).join('')}</a:clrScheme><a:fontScheme name="Pack"><a:majorFont>${FONT}</a:majorFont><a:minorFont>${FONT}</a:minorFont></a:fontScheme><a:fmtScheme name="Pack"><a:fillStyleLst>${FILL.repeat(3)}</a:fillStyleLst><a:lnStyleLst>${LINE.repeat(3)}</a:lnStyleLst><a:effectStyleLst>${EFFECT.repeat(3)}</a:effectStyleLst><a:bgFillStyleLst>${FILL.repeat(3)}</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>`;

const themePart = (number: number): OfficePart => ({
  ...{ name: `ppt/theme/theme${number}.xml`, type: 'application/vnd.openxmlformats-officedocument.theme+xml' },
  xml: THEME,
});

/** The parts that a presentation has to have: an empty master with one layout, and a theme. */
const FRAME: readonly OfficePart[] = [
  {
    ...{ name: 'ppt/slideMasters/slideMaster1.xml', type: `${POWERPOINT}.slideMaster+xml` },
    xml: `<p:sldMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree('')}</p:cSld>${COLOR_MAP}<p:sldLayoutIdLst><p:sldLayoutId id="2147483649" r:id="rId1"/></p:sldLayoutIdLst></p:sldMaster>`,
    refersTo: [
      ['rId1', 'slideLayout', '../slideLayouts/slideLayout1.xml'],
      ['rId2', 'theme', '../theme/theme1.xml'],
    ],
  },
  {
    ...{ name: 'ppt/slideLayouts/slideLayout1.xml', type: `${POWERPOINT}.slideLayout+xml` },
    xml: `<p:sldLayout ${NAMESPACES} type="blank"><p:cSld name="Blank">${tree('')}</p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`,
    refersTo: [['rId1', 'slideMaster', '../slideMasters/slideMaster1.xml']],
  },
  {
    ...{ name: 'ppt/notesMasters/notesMaster1.xml', type: `${POWERPOINT}.notesMaster+xml` },
    xml: `<p:notesMaster ${NAMESPACES}><p:cSld><p:bg><p:bgPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>${tree('')}</p:cSld>${COLOR_MAP}</p:notesMaster>`,
    refersTo: [['rId1', 'theme', '../theme/theme2.xml']],
  },
  themePart(1),
  themePart(2),
];
