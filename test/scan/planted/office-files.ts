// Office files with a text in each place where one may stand: those that everybody sees, and those that few look at.
import { type Parts, relations } from '../read/office-files.ts';
import { type Choose, type Encoding, plain, xml } from './encodings.ts';

/** A place in an office file, how a text is written there, and what a finding says of it. */
export interface OfficeSlot {
  readonly encoding: Encoding;
  readonly line: number;
  readonly part: string;
}

/** A kind of file: its slots by their names, and a file with a text in each. */
export interface OfficeKind {
  readonly slots: Readonly<Record<string, OfficeSlot>>;
  build(texts: Readonly<Record<string, string>>): Parts;
}

/** Splits a text at some places, also within words. */
function pieces(text: string, choose: Choose): readonly string[] {
  const [first, second] = [choose(text.length), choose(text.length)].toSorted((a, b) => a - b);
  return [text.slice(0, first), text.slice(first, second), text.slice(second)].filter((piece) => piece !== '');
}

const escaped = (text: string, choose: Choose): string => xml(text, choose).replace(/&#10;|\n */g, ' ');

/** Runs of a paragraph, of which a line break is an element. */
const runsOf =
  (open: string, close: string, lineBreak: string): Encoding =>
  (text, choose) =>
    text
      .split('\n')
      .map((line) =>
        pieces(line, choose)
          .map((piece) => open + escaped(piece, choose) + close)
          .join(''),
      )
      .join(lineBreak);

const slideRuns = runsOf('<a:r><a:rPr lang="en"/><a:t>', '</a:t></a:r>', '<a:br/>');
const wordRuns = runsOf('<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve">', '</w:t></w:r>', '<w:r><w:br/></w:r>');
const cellRuns = runsOf('<r><rPr><b/></rPr><t xml:space="preserve">', '</t></r>', '<r><t>&#10;</t></r>');
const spans = runsOf('<text:span>', '</text:span>', '<text:line-break/>');
const attribute: Encoding = (text, choose) => escaped(plain(text, choose), choose);
const inFormula: Encoding = (text, choose) => attribute(text, choose).replaceAll('&quot;', '&quot;&quot;');

/** A tracked deletion within the words. */
const withDeletion: Encoding = (text, choose) => {
  const [first = '', ...rest] = pieces(plain(text, choose), choose);
  const gone = '<w:del w:id="7"><w:r><w:delText>zzz</w:delText></w:r></w:del>';
  return [first, ...rest].map((piece) => wordRuns(piece, choose)).join(gone);
};
const deleted: Encoding = (text, choose) =>
  wordRuns(plain(text, choose), choose).replaceAll('w:t>', 'w:delText>').replaceAll('<w:t ', '<w:delText ');
/** A note or comment in the middle of the words. */
const withNote: Encoding = (text, choose) =>
  pieces(plain(text, choose), choose)
    .map((piece) => escaped(piece, choose))
    .join(
      '<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>so</text:p></text:note-body></text:note>',
    );
const withComment: Encoding = (text, choose) =>
  pieces(plain(text, choose), choose)
    .map((piece) => escaped(piece, choose))
    .join(
      '<office:annotation><dc:creator>Ann</dc:creator><dc:date>2026-01-01</dc:date><text:p>so</text:p></office:annotation>',
    );

const slots = (
  line: number,
  part: string,
  of: Readonly<Record<string, Encoding>>,
): Readonly<Record<string, OfficeSlot>> =>
  Object.fromEntries(Object.entries(of).map(([name, encoding]) => [name, { encoding, line, part }]));

const slideParagraph = (runs: string): string => `<a:p>${runs}</a:p>`;
const wordParagraph = (runs: string): string => `<w:p>${runs}</w:p>`;
const table = (tag: string, inner: string): string =>
  `<${tag}:tbl><${tag}:tr><${tag}:tc>${inner}</${tag}:tc></${tag}:tr></${tag}:tbl>`;

const pptx: OfficeKind = {
  slots: {
    ...slots(1, 'slide 1', {
      title: slideRuns,
      cell: slideRuns,
      alt: attribute,
      altTitle: attribute,
      tooltip: attribute,
      fallback: slideRuns,
    }),
    ...slots(1, 'slide 1, notes', { notes: slideRuns }),
    ...slots(1, 'slide 1, comment', { comment: attribute }),
    ...slots(1, 'slide 1, chart', { chart: attribute, series: attribute, chartTitle: slideRuns }),
    ...slots(1, 'slide 1, diagram', { diagram: slideRuns }),
    ...slots(2, 'slide 2', { hidden: slideRuns }),
    ...slots(0, 'slide layout', { master: slideRuns }),
    ...slots(0, 'a slide that is not shown', { removed: slideRuns }),
    ...slots(0, 'properties', { property: attribute, custom: attribute }),
  },
  build: (of) => ({
    '_rels/.rels': relations('r officeDocument ppt/main.xml'),
    'ppt/main.xml':
      '<p:presentation><p:sldIdLst><p:sldId id="9" r:id="a"/><p:sldId id="8" r:id="b"/></p:sldIdLst></p:presentation>',
    'ppt/_rels/main.xml.rels': relations('a slide slides/slide1.xml', 'b slide slides/slide2.xml'),
    'ppt/slides/slide1.xml': `<p:sld>${slideParagraph(of.title ?? '')}${table('a', slideParagraph(of.cell ?? ''))}<p:cNvPr id="1" name="Picture 1" descr="${of.alt}" title="${of.altTitle}"><a:hlinkClick r:id="h" tooltip="${of.tooltip}"/></p:cNvPr><mc:AlternateContent><mc:Choice>${slideParagraph('<a:r><a:t>so</a:t></a:r>')}</mc:Choice><mc:Fallback>${slideParagraph(of.fallback ?? '')}</mc:Fallback></mc:AlternateContent><c:chart r:id="c"/><dgm:relIds r:dm="d"/></p:sld>`,
    'ppt/slides/_rels/slide1.xml.rels': relations(
      'n notesSlide ../notesSlides/notesSlide1.xml',
      'k comments ../comments/comment1.xml',
      'c chart ../charts/chart1.xml',
      'd diagramData ../diagrams/data1.xml',
      'h hyperlink !https://x.example/',
    ),
    'ppt/slides/slide2.xml': `<p:sld show="0">${slideParagraph(of.hidden ?? '')}</p:sld>`,
    'ppt/slides/slide3.xml': `<p:sld>${slideParagraph(of.removed ?? '')}</p:sld>`,
    'ppt/notesSlides/notesSlide1.xml': `<p:notes>${slideParagraph(of.notes ?? '')}</p:notes>`,
    'ppt/comments/comment1.xml': `<p:cmLst><p:cm><p:text>${of.comment}</p:text></p:cm></p:cmLst>`,
    'ppt/charts/chart1.xml': `<c:chartSpace><c:title><c:tx><c:rich>${slideParagraph(of.chartTitle ?? '')}</c:rich></c:tx></c:title><c:ser><c:tx><c:v>${of.series}</c:v></c:tx></c:ser><c:cat><c:strCache><c:pt idx="0"><c:v>${of.chart}</c:v></c:pt></c:strCache></c:cat></c:chartSpace>`,
    'ppt/diagrams/data1.xml': `<dgm:dataModel><dgm:pt><dgm:t>${slideParagraph(of.diagram ?? '')}</dgm:t></dgm:pt></dgm:dataModel>`,
    'ppt/slideMasters/slideMaster1.xml': `<p:sldMaster>${slideParagraph(of.master ?? '')}</p:sldMaster>`,
    'docProps/core.xml': `<cp:coreProperties><dc:title>${of.property}</dc:title></cp:coreProperties>`,
    'docProps/custom.xml': `<Properties><property name="x"><vt:lpwstr>${of.custom}</vt:lpwstr></property></Properties>`,
  }),
};

const docx: OfficeKind = {
  slots: {
    ...slots(1, 'paragraph 1', { paragraph: wordRuns, tracked: withDeletion, gone: deleted }),
    ...slots(2, 'table, paragraph 2', { cell: wordRuns }),
    ...slots(3, 'paragraph 3', {
      box: wordRuns,
      alt: attribute,
      tooltip: attribute,
      field: inFormula,
      watermark: attribute,
      choice: attribute,
    }),
    ...slots(4, 'paragraph 4, footnote', { footnote: wordRuns }),
    ...slots(4, 'paragraph 4, endnote', { endnote: wordRuns }),
    ...slots(4, 'paragraph 4, comment', { comment: wordRuns }),
    ...slots(4, 'paragraph 4, chart', { chart: attribute }),
    ...slots(0, 'header', { header: wordRuns }),
    ...slots(0, 'footer', { footer: wordRuns }),
    ...slots(0, 'not shown, word/glossary/document.xml', { glossary: wordRuns }),
    ...slots(0, 'not shown, customXml/item1.xml', { data: attribute }),
    ...slots(0, 'properties', { property: attribute }),
  },
  build: (of) => ({
    '_rels/.rels': relations('r officeDocument /word/document2.xml'),
    'word/document2.xml': `<w:document><w:body><w:p>${of.paragraph}<w:r><w:t> . </w:t></w:r>${of.tracked}<w:r><w:t> . </w:t></w:r><w:del>${of.gone}</w:del></w:p>${table('w', wordParagraph(of.cell ?? ''))}<w:p><w:r><w:pict><v:textpath string="${of.watermark}"/><w:txbxContent>${wordParagraph(of.box ?? '')}</w:txbxContent></w:pict></w:r><wp:docPr id="1" name="Picture" descr="${of.alt}"/><w:sdt><w:sdtPr><w:dropDownList><w:listItem w:displayText="${of.choice}" w:value="1"/></w:dropDownList></w:sdtPr></w:sdt><w:hyperlink r:id="h" w:tooltip="${of.tooltip}"><w:r><w:t>so</w:t></w:r></w:hyperlink><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> QUOTE "</w:instrText></w:r><w:r><w:instrText>${of.field}" </w:instrText></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p><w:p><w:commentRangeStart w:id="0"/><w:r><w:t>so</w:t><w:footnoteReference w:id="2"/><w:endnoteReference w:id="3"/></w:r><c:chart r:id="c"/></w:p></w:body></w:document>`,
    'word/_rels/document2.xml.rels': relations(
      'h hyperlink !https://x.example/',
      'c chart charts/chartEx1.xml'.replace('c chart', 'c chartEx'),
      'f footnotes notes/foot.xml',
      'e endnotes endnotes.xml',
      'k comments comments.xml',
      't header top.xml',
    ),
    'word/notes/foot.xml': `<w:footnotes><w:footnote w:id="2">${wordParagraph(of.footnote ?? '')}</w:footnote></w:footnotes>`,
    'word/endnotes.xml': `<w:endnotes><w:endnote w:id="3">${wordParagraph(of.endnote ?? '')}</w:endnote></w:endnotes>`,
    'word/comments.xml': `<w:comments><w:comment w:id="0">${wordParagraph(of.comment ?? '')}</w:comment></w:comments>`,
    'word/top.xml': `<w:hdr>${wordParagraph(of.header ?? '')}</w:hdr>`,
    'word/footer1.xml': `<w:ftr>${wordParagraph(of.footer ?? '')}</w:ftr>`,
    'word/charts/chartEx1.xml': `<cx:chartSpace><cx:strDim><cx:lvl><cx:pt idx="0">${of.chart}</cx:pt></cx:lvl></cx:strDim></cx:chartSpace>`,
    'word/glossary/document.xml': `<w:glossaryDocument>${wordParagraph(of.glossary ?? '')}</w:glossaryDocument>`,
    'customXml/item1.xml': `<page><company>${of.data}</company></page>`,
    'docProps/core.xml': `<cp:coreProperties><dc:subject>${of.property}</dc:subject></cp:coreProperties>`,
  }),
};

const xlsx: OfficeKind = {
  slots: {
    ...slots(3, 'sheet One, cell B3', { shared: cellRuns }),
    ...slots(3, 'sheet One, cell C3', { inline: cellRuns }),
    ...slots(3, 'sheet One, cell D3', { result: attribute }),
    ...slots(4, 'sheet One, cell A4', { unnumbered: cellRuns }),
    ...slots(4, 'sheet One, cell B4', { formula: inFormula }),
    ...slots(9, 'sheet One, cell E9', { comment: cellRuns, tooltip: attribute }),
    ...slots(7, 'sheet One, cell F7', { prompt: attribute, list: inFormula }),
    ...slots(0, 'sheet One, header', { header: attribute }),
    ...slots(6, 'sheet One, row 6', { drawing: slideRuns, alt: attribute }),
    ...slots(1, 'sheet Two, cell A1', { hidden: cellRuns }),
    ...slots(0, 'pivot table', { pivot: attribute }),
    ...slots(0, 'a text of no cell', { unused: cellRuns }),
    ...slots(0, 'defined names', { defined: inFormula }),
    ...slots(0, 'not shown, xl/externalLinks/externalLink1.xml', { external: attribute }),
    ...slots(0, 'properties', { property: attribute }),
  },
  build: (of) => ({
    '_rels/.rels': relations('r officeDocument xl/workbook.xml'),
    'xl/workbook.xml': `<workbook><sheets><sheet name="One" r:id="a"/><sheet name="Two" state="veryHidden" r:id="b"/></sheets><definedNames><definedName name="x">"${of.defined}"</definedName></definedNames></workbook>`,
    'xl/_rels/workbook.xml.rels': relations(
      'a worksheet worksheets/sheet1.xml',
      'b worksheet worksheets/sheet2.xml',
      's sharedStrings texts.xml',
    ),
    'xl/texts.xml': `<sst><si>${of.shared}</si><si>${of.hidden}</si><si>${of.unused}</si></sst>`,
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData><row r="3"><c r="B3" t="s"><v>0</v></c><c r="C3" t="inlineStr"><is>${of.inline}</is></c><c t="str"><f>A1</f><v>${of.result}</v></c></row><row><c t="inlineStr"><is>${of.unnumbered}</is></c><c><f>IF(A1,"${of.formula}","")</f><v>1</v></c></row></sheetData><dataValidations><dataValidation sqref="F7" prompt="${of.prompt}"><formula1>"so,${of.list}"</formula1></dataValidation></dataValidations><hyperlinks><hyperlink ref="E9" r:id="h" tooltip="${of.tooltip}"/></hyperlinks><headerFooter><oddHeader>&amp;C&amp;"Arial"${of.header}</oddHeader></headerFooter></worksheet>`,
    'xl/worksheets/_rels/sheet1.xml.rels': relations(
      'h hyperlink !https://x.example/',
      'c comments ../comments1.xml',
      'd drawing ../drawings/drawing1.xml',
    ),
    'xl/worksheets/sheet2.xml':
      '<worksheet><sheetData><row r="1"><c r="A1" t="s"><v>1</v></c></row></sheetData></worksheet>',
    'xl/comments1.xml': `<comments><commentList><comment ref="E9"><text>${of.comment}</text></comment></commentList></comments>`,
    'xl/drawings/drawing1.xml': `<xdr:wsDr><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col><xdr:row>5</xdr:row></xdr:from><xdr:sp><xdr:cNvPr id="1" name="Box" descr="${of.alt}"/>${slideParagraph(of.drawing ?? '')}</xdr:sp></xdr:twoCellAnchor></xdr:wsDr>`,
    'xl/pivotCache/pivotCacheDefinition1.xml': `<pivotCacheDefinition><sharedItems><s v="${of.pivot}"/></sharedItems></pivotCacheDefinition>`,
    'xl/externalLinks/externalLink1.xml': `<externalLink><sheetData><row><cell r="A1"><v>${of.external}</v></cell></row></sheetData></externalLink>`,
    'docProps/core.xml': `<cp:coreProperties><cp:keywords>${of.property}</cp:keywords></cp:coreProperties>`,
  }),
};

const styles = (of: Readonly<Record<string, string>>): string =>
  `<office:document-styles><style:master-page><style:header><text:p>${of.header}</text:p></style:header></style:master-page></office:document-styles>`;
const meta = (of: Readonly<Record<string, string>>): string =>
  `<office:meta><dc:title>${of.property}</dc:title><meta:keyword>${of.keyword}</meta:keyword></office:meta>`;
const ofAll = {
  ...slots(0, 'header or footer', { header: spans }),
  ...slots(0, 'properties', { property: attribute, keyword: attribute }),
};

const odp: OfficeKind = {
  slots: {
    ...ofAll,
    ...slots(1, 'slide 1', {
      title: spans,
      alt: attribute,
      commented: withComment,
      cell: spans,
      page: attribute,
      control: attribute,
    }),
    ...slots(1, 'slide 1, notes', { notes: spans }),
    ...slots(2, 'slide 2', { hidden: spans, chart: spans }),
    ...slots(0, 'document', { footer: attribute }),
  },
  build: (of) => ({
    'content.xml': `<office:document-content><office:body><office:presentation><presentation:footer-decl presentation:name="f">${of.footer}</presentation:footer-decl><draw:page draw:name="${of.page}"><draw:frame><text:p>${of.title}</text:p><svg:desc>${of.alt}</svg:desc></draw:frame><text:p>${of.commented}</text:p><table:table><table:table-row><table:table-cell><text:p>${of.cell}</text:p></table:table-cell></table:table-row></table:table><form:button form:label="${of.control}"/><presentation:notes><text:p>${of.notes}</text:p></presentation:notes></draw:page><draw:page presentation:visibility="hidden"><text:list><text:list-item><text:p>${of.hidden}</text:p></text:list-item></text:list><draw:object xlink:href="./Object 1"/></draw:page></office:presentation></office:body></office:document-content>`,
    'Object 1/content.xml': `<office:document-content><office:body><office:chart><chart:title><text:p>${of.chart}</text:p></chart:title></office:chart></office:body></office:document-content>`,
    'styles.xml': styles(of),
    'meta.xml': meta(of),
  }),
};

const odt: OfficeKind = {
  slots: {
    ...ofAll,
    ...slots(1, 'paragraph 1', { title: spans }),
    ...slots(2, 'paragraph 2', { noted: withNote, footnote: spans, box: spans, alt: attribute }),
    ...slots(3, 'table, paragraph 3', { cell: spans }),
    ...slots(4, 'paragraph 4', { commented: withComment, comment: spans, hidden: attribute }),
  },
  build: (of) => ({
    'content.xml': `<office:document-content><office:body><office:text><text:h>${of.title}</text:h><text:p>${of.noted} so<text:note><text:note-citation>2</text:note-citation><text:note-body><text:p>${of.footnote}</text:p></text:note-body></text:note><draw:frame><draw:text-box><text:p>${of.box}</text:p></draw:text-box><svg:title>${of.alt}</svg:title></draw:frame></text:p><table:table><table:table-row><table:table-cell><text:p>${of.cell}</text:p></table:table-cell></table:table-row></table:table><text:p>${of.commented} so<office:annotation><dc:creator>Ann</dc:creator><text:p>${of.comment}</text:p></office:annotation><text:hidden-text text:string-value="${of.hidden}"/></text:p></office:text></office:body></office:document-content>`,
    'styles.xml': styles(of),
    'meta.xml': meta(of),
  }),
};

const ods: OfficeKind = {
  slots: {
    ...ofAll,
    ...slots(1, 'sheet One, cell B1', { cell: spans }),
    ...slots(4, 'sheet One, cell A4', { below: spans, comment: spans }),
    ...slots(1, 'sheet One, cell E1', { beside: spans }),
  },
  build: (of) => ({
    'content.xml': `<office:document-content><office:body><office:spreadsheet><table:table table:name="One"><table:table-row><table:table-cell/><table:table-cell><text:p>${of.cell}</text:p></table:table-cell><table:table-cell table:number-columns-repeated="2"/><table:table-cell><text:p>${of.beside}</text:p></table:table-cell></table:table-row><table:table-row table:number-rows-repeated="2"/><table:table-row><table:table-cell><office:annotation><text:p>${of.comment}</text:p></office:annotation><text:p>${of.below}</text:p></table:table-cell></table:table-row></table:table></office:spreadsheet></office:body></office:document-content>`,
    'styles.xml': styles(of),
    'meta.xml': meta(of),
  }),
};

export const OFFICE_KINDS: Readonly<Record<string, OfficeKind>> = { pptx, docx, xlsx, odp, odt, ods };
