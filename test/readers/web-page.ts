import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';

/** Markdown as a code host shows it: its HTML, with raw HTML let through. */
export const pageOf = (text: string): string =>
  micromark(text, {
    allowDangerousHtml: true,
    allowDangerousProtocol: true,
    extensions: [gfm()],
    htmlExtensions: [gfmHtml()],
  });

/** The tags of a page, without their attributes: `strong`, `a`. */
export const tagsOf = (page: string): ReadonlySet<string> =>
  new Set([...page.matchAll(/<\/?([a-z][\w-]*)/gi)].map(([, tag = '']) => tag.toLowerCase()));

/** The text of a page outside of code, which code hosts search for mentions and references. */
export const proseOf = (page: string): string =>
  page
    .replace(/<code>.*?<\/code>/gs, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&');

/** The parts of a text that GitHub and GitLab turn into links: people, issues, merge requests, snippets, epics. */
export const references = (prose: string): readonly string[] =>
  [...prose.matchAll(/@[\w-]|(?<!&)[#!$&](?=\d)|\bGH-\d/gi)].map(([found]) => found);
