import { attributeOf, visitXml } from '../xml.ts';
import { type PartOptions, readPart, relationsOf } from './ooxml.ts';
import type { OfficeContent } from './part-text.ts';

/** Reads a presentation: its slides in the order in which they are shown, hidden ones too; then its layouts. */
export function readPresentation(content: OfficeContent, main: string, readPackage: PartOptions['readPackage']): void {
  const options: PartOptions = { readPackage, isLabelled: true };
  const slides = shownSlides(content, main);
  for (const [index, slide] of slides.entries()) {
    const line = index + 1;
    const part = `slide ${line}`;
    readPart(content, slide, { line, part }, options);
    for (const { type, target } of relationsOf(content, slide).values()) {
      if (type === 'notesSlide') readPart(content, target, { line, part: `${part}, notes` }, { readPackage });
      else if (/^comments?$/.test(type)) readPart(content, target, { line, part: `${part}, comment` }, { readPackage });
    }
  }
  const isShown = new Set(slides);
  for (const path of content.untaken()) {
    if (/^ppt\/slides\/[^/]+\.xml$/.test(path) && !isShown.has(path))
      readPart(content, path, { line: 0, part: 'a slide that is not shown' }, options);
    else if (/^ppt\/(?:slideLayouts|slideMasters|notesMasters|handoutMasters)\/[^/]+\.xml$/.test(path))
      readPart(content, path, { line: 0, part: 'slide layout' }, options);
  }
}

function shownSlides(content: OfficeContent, main: string): readonly string[] {
  const relations = relationsOf(content, main);
  const slides: string[] = [];
  visitXml(content.take(main) ?? '', {
    open(name, attributes) {
      const target =
        name === 'sldId' ? relations.get(attributes.get('r:id') ?? attributeOf(attributes, 'id') ?? '') : undefined;
      if (target !== undefined) slides.push(target.target);
    },
    close() {},
    text() {},
  });
  return slides;
}
