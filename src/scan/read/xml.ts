import { decodeXML } from 'entities';
import { QuoteType, Tokenizer } from 'htmlparser2';

/** Receives the parts of an XML text. Names have no prefix. */
export interface XmlVisitor {
  open(name: string, attributes: ReadonlyMap<string, string>): void;
  close(name: string): void;
  text(text: string): void;
}

/** Visits the elements of an XML text in order. Broken XML is visited as far as it has elements; depth costs nothing. */
export function visitXml(source: string, visitor: XmlVisitor): void {
  let name = '';
  let attribute = '';
  let value = '';
  let attributes = new Map<string, string>();
  const slice = (start: number, end: number): string => source.slice(start, end);
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname(start, end) {
        name = localName(slice(start, end));
        attributes = new Map();
      },
      onattribname(start, end) {
        attribute = slice(start, end);
        value = '';
      },
      onattribdata(start, end) {
        value += slice(start, end);
      },
      onattribend(quote) {
        if (quote === QuoteType.NoValue) return;
        const decoded = decodeXML(value);
        attributes.set(attribute, decoded);
      },
      onopentagend() {
        visitor.open(name, attributes);
      },
      onselfclosingtag() {
        visitor.open(name, attributes);
        visitor.close(name);
      },
      onclosetag(start, end) {
        visitor.close(localName(slice(start, end)));
      },
      ontext(start, end) {
        visitor.text(decodeXML(slice(start, end)));
      },
      oncdata(start, end, endOffset) {
        visitor.text(slice(start, end - endOffset));
      },
      ontextentity() {},
      onattribentity() {},
      oncomment() {},
      ondeclaration() {},
      onprocessinginstruction() {},
      onend() {},
    },
  );
  tokenizer.write(source);
  tokenizer.end();
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Gives an attribute by its name without a prefix. */
export function attributeOf(attributes: ReadonlyMap<string, string>, name: string): string | undefined {
  const exact = attributes.get(name);
  if (exact !== undefined) return exact;
  for (const [key, value] of attributes) if (localName(key) === name) return value;
  return undefined;
}
