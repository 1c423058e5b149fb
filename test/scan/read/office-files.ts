// Small office files, as programs write them.
import { strToU8, zipSync } from 'fflate';

export type Parts = Readonly<Record<string, string | Uint8Array>>;

export const pack = (parts: Parts, level?: 0): Uint8Array =>
  zipSync(
    Object.fromEntries(
      Object.entries(parts).map(([path, part]) => [path, typeof part === 'string' ? strToU8(part) : part]),
    ),
    level === undefined ? {} : { level },
  );

/** Relations: `id type target`, and `!` before the target of one outside of the file. */
export const relations = (...lines: readonly string[]): string =>
  `<Relationships>${lines
    .map((line) => {
      const [id, type, target = ''] = line.split(' ');
      const isExternal = target.startsWith('!');
      return `<Relationship Id="${id}" Type="http://x.example/relationships/${type}" Target="${target.replace('!', '')}"${isExternal ? ' TargetMode="External"' : ''}/>`;
    })
    .join('')}</Relationships>`;

const slide = (...inner: readonly string[]): string =>
  `<p:sld><p:cSld><p:spTree>${inner.join('')}</p:spTree></p:cSld></p:sld>`;
const paragraph = (...runs: readonly string[]): string =>
  `<a:p>${runs.map((run) => `<a:r><a:rPr/><a:t>${run}</a:t></a:r>`).join('')}</a:p>`;

/** A presentation that shows its second file first. */
export const presentation = (image: Uint8Array): Parts => ({
  'ppt/presentation.xml':
    '<p:presentation><p:sldIdLst><p:sldId id="9" r:id="b"/><p:sldId id="8" r:id="a"/></p:sldIdLst></p:presentation>',
  'ppt/_rels/presentation.xml.rels': relations('a slide slides/slide1.xml', 'b slide slides/slide2.xml'),
  'ppt/slides/slide2.xml': slide(
    paragraph('Nord', 'licht &amp; Co'),
    `<a:tbl><a:tr><a:tc>${paragraph('Halden')}</a:tc></a:tr></a:tbl>`,
  ),
  'ppt/slides/_rels/slide2.xml.rels': relations('n notesSlide ../notesSlides/notesSlide7.xml'),
  'ppt/notesSlides/notesSlide7.xml': `<p:notes>${paragraph('tell of Quarry')}</p:notes>`,
  'ppt/slides/slide1.xml': slide(
    '<p:pic><p:cNvPr id="1" name="Picture 1" descr="Logo of Halden"/><a:blip r:embed="i"/></p:pic>',
    '<a:hlinkClick r:id="h"/><c:chart r:id="c"/>',
  ),
  'ppt/slides/_rels/slide1.xml.rels': relations(
    'i image ../media/image1.png',
    'h hyperlink !https://halden.example/',
    'c chart /ppt/charts/chart1.xml',
  ),
  'ppt/charts/chart1.xml': '<c:cat><c:strCache><c:pt idx="0"><c:v>Ulm Gear</c:v></c:pt></c:strCache></c:cat>',
  'ppt/media/image1.png': image,
  'docProps/core.xml': '<cp:coreProperties><dc:title>Stories of Halden</dc:title></cp:coreProperties>',
  'docProps/app.xml': '<Properties><Application>Program of Acme</Application><Company>Ulm</Company></Properties>',
});

const words = (...runs: readonly string[]): string =>
  `<w:p>${runs.map((run) => `<w:r><w:t>${run}</w:t></w:r>`).join('')}</w:p>`;

export const textDocument: Parts = {
  'word/document.xml': `<w:document><w:body>${words('One')}<w:p><w:r><w:t>Nord</w:t></w:r><w:r><w:noBreakHyphen/><w:t>licht</w:t><w:footnoteReference w:id="2"/></w:r></w:p><w:tbl><w:tr><w:tc>${words('Customer')}</w:tc><w:tc>${words('Halden')}</w:tc></w:tr></w:tbl><w:p><w:commentRangeStart w:id="0"/><w:hyperlink r:id="h"><w:r><w:t>shop</w:t></w:r></w:hyperlink></w:p></w:body></w:document>`,
  'word/_rels/document.xml.rels': relations('h hyperlink !https://ulm.example/'),
  'word/footnotes.xml': `<w:footnotes><w:footnote w:id="2">${words('after Quarry')}</w:footnote></w:footnotes>`,
  'word/comments.xml': `<w:comments><w:comment w:id="0">${words('is Ulm fine')}</w:comment></w:comments>`,
  'word/header1.xml': `<w:hdr>${words('with Halden')}</w:hdr>`,
};

export const workbook: Parts = {
  'xl/workbook.xml': '<workbook><sheets><sheet name="Prices" r:id="s"/></sheets></workbook>',
  'xl/_rels/workbook.xml.rels': relations('s worksheet worksheets/sheet1.xml'),
  'xl/sharedStrings.xml': '<sst><si><r><t>Nord</t></r><r><t>licht</t></r></si></sst>',
  'xl/worksheets/sheet1.xml':
    '<worksheet><sheetData><row r="4"><c r="B4" t="s"><v>0</v></c><c r="C4"><v>0</v></c><c r="D4" t="inlineStr"><is><t>Halden</t></is></c></row></sheetData><hyperlinks><hyperlink ref="B4" r:id="h"/></hyperlinks></worksheet>',
  'xl/worksheets/_rels/sheet1.xml.rels': relations('h hyperlink !https://ulm.example/', 'c comments ../comments1.xml'),
  'xl/comments1.xml':
    '<comments><commentList><comment ref="D4"><text><r><t>ask </t></r><r><t>Quarry</t></r></text></comment></commentList></comments>',
};

export const openPresentation: Parts = {
  mimetype: 'application/vnd.oasis.opendocument.presentation',
  'content.xml':
    '<office:document-content><office:body><office:presentation><draw:page><draw:frame><text:p>One</text:p></draw:frame></draw:page><draw:page><draw:frame><text:p>Nord<text:span>licht</text:span></text:p><svg:desc>Logo of Halden</svg:desc></draw:frame><presentation:notes><text:p>tell of Quarry</text:p></presentation:notes></draw:page></office:presentation></office:body></office:document-content>',
  'meta.xml': '<office:meta><meta:generator>Program of Acme</meta:generator><dc:subject>Ulm</dc:subject></office:meta>',
};
