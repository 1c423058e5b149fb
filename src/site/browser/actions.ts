import type { Customer, Story } from '../../model/customer.ts';
import { markdown } from '../../report/escape.ts';
import { outcomeLine } from '../../report/outcome.ts';
import type { Desk } from '../open-desk.ts';
import { announce, h } from './dom.ts';
import { hashOf } from './route.ts';

/** A story that somebody wants, and what for. */
export interface Wanted {
  readonly customer: Customer;
  readonly story: Story | undefined;
  readonly use: string | null;
  readonly prospect: string | null;
  /** The texts that may be said about it, beyond its own: conditions, the verdict. */
  readonly notes: readonly string[];
}

/** The buttons of a story: ask for it, and copy it as Markdown or as a link. */
export function actionsOf(desk: Desk, wanted: Wanted): HTMLElement {
  const ask = askAddress(desk, wanted);
  return h(
    'p',
    { class: 'actions' },
    ask !== undefined && h('a', { class: 'ask', href: ask, rel: 'noreferrer' }, 'Ask for this one'),
    h(
      'button',
      { type: 'button', click: () => copy(markdownOf(desk, wanted), 'Copied as Markdown') },
      'Copy as Markdown',
    ),
    h('button', { type: 'button', click: () => copy(addressOf(wanted), 'Copied the link') }, 'Copy link'),
  );
}

/** The address of the page of a story, or of a customer without one. */
export const hashOfStory = ({ id }: Customer, story: Story | undefined, asked?: URLSearchParams): string =>
  story === undefined ? hashOf('customer', [id]) : hashOf('story', [id, story.id], asked);

const addressOf = ({ customer, story }: Wanted): string =>
  `${location.href.replace(/#.*$/s, '')}${hashOfStory(customer, story)}`;

/** Fills the template of the config. Undefined for an address that is neither an e-mail nor a secure page. */
export function askAddress({ head, today }: Desk, wanted: Wanted): string | undefined {
  const { customer, story, use, prospect } = wanted;
  const values: Readonly<Record<string, string>> = {
    ...{
      use: use ?? 'reference',
      customer: customer.id,
      story: story?.id ?? '',
      title: story?.title ?? customer.data.name,
    },
    ...{ prospect: prospect ?? '', day: today, link: addressOf(wanted) },
  };
  const filled = head.ask.replace(/\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(values, key) ? encodeURIComponent(values[key] ?? '') : whole,
  );
  return /^(?:mailto:|https:\/\/)/.test(filled) ? filled : undefined;
}

function markdownOf({ today }: Desk, wanted: Wanted): string {
  const { customer, story, notes } = wanted;
  const lines = [
    `**${markdown(story?.title ?? customer.data.name)}**, ${markdown(customer.data.name)}`,
    ...(story?.outcomes ?? []).map((outcome) => `- ${markdown(outcomeLine(outcome))}`),
    ...notes.map((note) => `- ${markdown(note)}`),
    `- as of ${today}: <${addressOf(wanted)}>`,
  ];
  return `${lines.join('\n')}\n`;
}

/** Copies a text; where the browser lets nobody do so, shows it for copying by hand. */
function copy(text: string, done: string): void {
  const show = () => window.prompt('Copy this:', text);
  if (navigator.clipboard === undefined) show();
  else navigator.clipboard.writeText(text).then(() => toast(done), show);
}

function toast(text: string): void {
  announce(text);
  const said = document.getElementById('said');
  said?.classList.add('toast');
  setTimeout(() => said?.classList.remove('toast'), 2000);
}
