/** The contents of an element: other elements and texts; nothing for an absent part. */
export type Content = Node | string | undefined | false | readonly Content[];

type Attributes = Readonly<Record<string, string | boolean | undefined | ((event: Event) => void)>>;

/** Makes an element. A text is never read as HTML. A function listens to the event of its name. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...contents: readonly Content[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, value);
  }
  append(element, contents);
  return element;
}

function append(element: Element, contents: readonly Content[]): void {
  for (const content of contents) {
    if (Array.isArray(content)) append(element, content);
    else if (content !== undefined && content !== false) element.append(content as Node | string);
  }
}

/** Replaces everything in an element. */
export function fill(element: Element, ...contents: readonly Content[]): void {
  element.replaceChildren();
  append(element, contents);
}

/** Replaces everything in an element. Somebody who is on a link in it stays there, if it has it again. */
export function refill(element: Element, content: Content): void {
  const { activeElement } = document;
  const held = activeElement instanceof HTMLAnchorElement && element.contains(activeElement) ? activeElement.href : '';
  fill(element, content);
  if (held === '') return;
  [...element.querySelectorAll('a')].find(({ href }) => href === held)?.focus({ preventScroll: true });
}

/** Finds an element of the frame by its id. */
export function byId<Element extends HTMLElement = HTMLElement>(id: string): Element {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`the page has no element "${id}"`);
  return element as Element;
}

/** Says something to those who cannot see what changed, and shortly to those who can. */
export function announce(text: string): void {
  byId('said').textContent = text;
}
