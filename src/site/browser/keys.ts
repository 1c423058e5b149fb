import { byId } from './dom.ts';

/** Listens to the keys of the desk: `/` searches, arrows go through the results, Esc goes back to the search. */
export function listenToKeys(): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
    const search = byId<HTMLInputElement>('q');
    const isTyping = event.target instanceof Element && event.target.matches('input, select, textarea');
    if (event.key === '/' && !isTyping) {
      event.preventDefault();
      search.focus();
      search.select();
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      if (isTyping && event.target !== search) return;
      if (moveFocus(event.key === 'ArrowDown' ? 1 : -1, search)) event.preventDefault();
    } else if (event.key === 'Escape') leave(search, event);
  });
}

/** Moves the focus from result to result; from the first one up to the search. */
function moveFocus(step: 1 | -1, search: HTMLElement): boolean {
  const links = [...document.querySelectorAll<HTMLElement>('.result h2 a')];
  const current = links.findIndex((link) => link.closest('.result')?.contains(document.activeElement));
  const next = current + step;
  if (links.length === 0 || (current === -1 && (step === -1 || document.activeElement !== search))) return false;
  const target = next < 0 ? search : links[Math.min(next, links.length - 1)];
  target?.focus();
  target?.closest('.result')?.scrollIntoView({ block: 'nearest' });
  return true;
}

/** Goes back to the search: from a page to where it was opened, from a result to the field, and in the field to nothing. */
function leave(search: HTMLInputElement, event: Event): void {
  if (!location.hash.startsWith('#/find') && location.hash !== '') {
    if (history.length > 1) history.back();
    else location.hash = '#/find';
  } else if (document.activeElement !== search) search.focus();
  else if (search.value !== '') {
    event.preventDefault();
    search.value = '';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
