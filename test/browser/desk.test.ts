// The reference desk as people meet it: opened from a disk, without a network, by keyboard, on paper, and in the dark.
import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import axe from 'axe-core';
import fc from 'fast-check';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { CustomerFile } from '../../src/model/customer.ts';
import { makeDesk } from '../../src/site/make-desk.ts';
import { openDesk } from '../../src/site/open-desk.ts';
import { siteFiles } from '../../src/site/site-files.ts';
import { textHash } from '../../src/text/hash.ts';
import { runs } from '../properties.ts';
import { grant, libraryWith, NORDLICHT } from '../share/libraries.ts';
import { deskOf } from '../site/desk.ts';
import { question } from '../site/questions.ts';
import { addressOf, launch, site } from './browser.ts';
import { BROWSER } from './installed.ts';

/** A library of a customer who may be shown, with markup, code, signs that turn around, and long words in its texts. */
function hostileLibrary(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hostile-'));
  const evil = `</script><xss onmouseover="alert(1)">{{x}}</style><!-- ]]> \u2028 👩‍🚀 \u05d0 ${'W'.repeat(300)}`;
  const [story] = NORDLICHT.stories ?? [];
  const [quote] = NORDLICHT.assets ?? [];
  const file: CustomerFile = {
    ...NORDLICHT,
    ...{
      name: `Evil ${evil}`,
      aliases: [evil],
      industry: evil,
      segment: evil,
      region: evil,
      owners: { account: evil },
    },
    ...{ products: [{ id: evil, level: 'in-production' }], excludes: [evil] },
    consent: [grant({ disclaimer: evil, conditions: evil })],
    stories: [{ ...story, id: 'month-end', title: evil, challenge: evil, outcomes: [{ metric: evil, after: evil }] }],
    assets: [{ ...quote, id: 'q', use: 'quote', text: evil, approved_text_sha256: textHash(evil), disclosure: evil }],
    activity: [{ on: '2026-09-01', use: 'reference-call', status: 'completed', prospect: evil }],
  };
  mkdirSync(join(folder, 'customers'));
  writeFileSync(join(folder, 'refs.config.yaml'), 'version: 1\n');
  writeFileSync(join(folder, 'customers/evil.yaml'), JSON.stringify(file));
  return folder;
}

/** A site of 100 customers as one of more than 10,000 is: each customer in a file of its own, loaded when it is needed. */
function lazySite(script: string): string {
  const out = mkdtempSync(join(tmpdir(), 'lazy-'));
  const customers = Array.from({ length: 100 }, (_, number): [string, CustomerFile] => [
    `c-${number}`,
    { ...NORDLICHT, name: `Company ${number}`, aliases: [], domains: [], consent: [] },
  ]);
  const order = { audience: 'internal', territory: null, place: null, commit: null, allows_as_of: true } as const;
  const { head, shards, ...rest } = makeDesk(libraryWith(Object.fromEntries(customers)), {
    ...order,
    built_on: '2026-10-01',
  });
  const alone = shards.flatMap((shard = '') => shard.split('\n'));
  const assets = { script, style: '' };
  for (const { name, text } of siteFiles({ ...rest, head: { ...head, shard_size: 1 }, shards: alone }, assets))
    writeFileSync(join(out, name), text.replace(/<script defer src="(?:data|verdicts)-[^>]*><\/script>\n/g, ''));
  return out;
}

if (BROWSER === undefined) test('left out: the reference desk in a browser, for no chromium is here', () => {});

// A busy machine starts pages slowly.
describe.runIf(BROWSER !== undefined)('the desk', { timeout: 300_000 }, () => {
  let browser: Browser;
  let page: Page;
  let internal: string;
  let shared: string;
  const faults: string[] = [];
  beforeAll(async () => {
    internal = site('internal', ['--allow-as-of']);
    shared = site('public', ['--allow-as-of']);
    browser = await launch();
    page = await (await browser.newContext({ offline: true })).newPage();
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('console', (message) => faults.push(message.text()));
    page.on('dialog', (dialog) => {
      faults.push(dialog.message());
      return dialog.dismiss();
    });
    page.on('request', (request) => !/^(?:file|data|about):/.test(request.url()) && faults.push(request.url()));
  });
  // An error, a violation of the policy, and anything asked of a network.
  afterEach(() => expect(faults.splice(0)).toEqual([]));
  afterAll(() => browser?.close());

  /** Opens a route anew on a screen: the tests share a page, since each of its own takes as long as a test. */
  async function open(out: string, route = '', viewport = { width: 1280, height: 720 }): Promise<void> {
    await page.goto('about:blank');
    await page.setViewportSize(viewport);
    await page.emulateMedia({ media: null, colorScheme: null });
    await page.goto(addressOf(out, route));
    await page.waitForSelector('main > :not(.loading)', { state: 'attached' });
    expect(faults).toEqual([]);
  }
  const TODAY = '?as_of=2026-10-01';
  const verdicts = () =>
    page
      .locator('.result')
      .evaluateAll((all) => all.map(({ dataset }) => `${dataset.verdict} ${dataset.customer}/${dataset.story}`));

  test('finds while somebody types, with a slip and a facet, and keeps both in the address', async () => {
    await open(internal, TODAY);
    await page.fill('input[type=search]#q', 'manufacturng month end');
    await page.selectOption('select[name=for]', 'reference-call');
    await page.fill('input[name=prospect]', 'halden-gear');
    expect(await verdicts()).toEqual(['ready nordlicht/month-end']);
    expect(page.url()).toMatch(/#\/find\?q=manufacturng\+month\+end&for=reference-call&prospect=halden-gear$/);
    await page.selectOption('select[name=industry]', 'logistics');
    expect(await verdicts()).toEqual([]);
    expect(await page.locator('.empty li').allTextContents()).toContain('Take back a filter: industry.');
  });

  test('is used without a mouse', async () => {
    await open(internal, `${TODAY}#/find?industry=logistics`);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await page.waitForSelector('article.story');
    expect(page.url()).toContain('#/story/');
    await page.keyboard.press('Escape');
    await page.waitForSelector('.results');
    expect(page.url()).toContain('#/find?industry=logistics');
  });

  test('calls nothing ready once it is old, and says so', async () => {
    await open(internal, '?as_of=2026-10-09#/find?for=quote');
    expect(await page.locator('.banner.stale').textContent()).toContain('Built 8 days ago');
    expect((await verdicts()).filter((verdict) => verdict.startsWith('ready'))).toEqual([]);
    await page.goto(addressOf(internal, '?as_of=2026-10-08#/find?for=quote'));
    await page.waitForSelector('.results');
    expect(await page.locator('.banner.stale').count()).toBe(0);
    expect((await verdicts()).some((verdict) => verdict.startsWith('ready'))).toBe(true);
  });

  test('no clock and no address turns its day back', async () => {
    const strict = site('internal');
    const page = await browser.newPage();
    await page.clock.setFixedTime(new Date('2020-01-01T12:00:00Z'));
    await page.goto(addressOf(strict, '?as_of=2026-09-01#/find?q=month'));
    await page.waitForSelector('.results');
    expect(await page.locator('#foot').textContent()).toContain('As of 2026-10-01 · built on 2026-10-01');
    expect(await page.evaluate(() => window.refs.find('q=month&as_of=2020-01-01'))).toMatchObject({
      as_of: '2026-10-01',
    });
    await page.close();
  });

  test('asks for a story with everything filled in', async () => {
    await open(internal, `${TODAY}#/find?q=month+end&for=quote&prospect=Halden+%26+Gear`);
    const address = new URL((await page.locator('a.ask').getAttribute('href')) ?? '');
    expect(address.protocol).toBe('mailto:');
    expect(address.searchParams.get('subject')).toBe('quote: nordlicht');
    const body = address.searchParams.get('body') ?? '';
    expect(body).toContain('For: Halden & Gear');
    expect(body).toContain('Seen on: 2026-10-01');
    expect(body).toContain('nordlicht/month-end');
    await page.click('.result h2 a');
    await page.waitForSelector('article.story');
    expect(await page.locator('a.ask').getAttribute('href')).toContain(encodeURIComponent('Halden & Gear'));
  });

  test('prints a story on paper without what is for the screen', async () => {
    await open(internal, `${TODAY}#/story/nordlicht/month-end`);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('#search').isVisible()).toBe(false);
    expect(await page.locator('h1').isVisible()).toBe(true);
    const breaks = await page.locator('h2').evaluateAll((all) => all.map((one) => getComputedStyle(one).breakAfter));
    expect(new Set(breaks)).toEqual(new Set(['avoid']));
    expect((await page.pdf()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('answers random questions as the engine does outside of a browser', async () => {
    const questions = fc.sample(question, { numRuns: runs(2000), seed: 20261001 });
    await open(internal, TODAY);
    const asking = page.evaluate(
      (asked) =>
        asked.map((one) => {
          try {
            return JSON.stringify(window.refs.find(one));
          } catch (error) {
            return String((error as Error).message);
          }
        }),
      questions,
    );
    // The browser works meanwhile.
    const desk = openDesk(deskOf('examples'), new Date('2026-10-01'), null);
    const expected = questions.map((one) => {
      try {
        return JSON.stringify(JSON.parse(desk.find(one).json));
      } catch (error) {
        return String((error as Error).message);
      }
    });
    for (const [index, answer] of (await asking).entries())
      expect(answer, JSON.stringify(questions[index])).toBe(expected[index]);
  });

  const ROUTES = [
    ...['#/find', '#/find?q=month+end&for=reference-call', '#/find?q=zzyzx'],
    ...['#/story/nordlicht/month-end', '#/nowhere', '#/changes'],
  ];
  const INTERNAL_ROUTES = [...ROUTES, '#/customer/pennyroyal-mutual', '#/due', '#/programme'];

  /** Leads an open page to a route, as a link in it does. */
  const goTo = (route: string): Promise<void> =>
    page.evaluate(
      (hash) =>
        new Promise((resolve) => {
          if (location.hash === hash) return resolve();
          window.addEventListener('hashchange', () => resolve(), { once: true });
          location.hash = hash;
        }),
      route,
    );

  test('has no fault of accessibility on any page, light or dark', async () => {
    for (const [out, routes] of [
      [internal, INTERNAL_ROUTES],
      [shared, ROUTES],
    ] as const) {
      await open(out, '?as_of=2026-10-09');
      await page.evaluate(axe.source.replace(/^/, 'window.module = undefined;'));
      for (const route of routes) {
        await goTo(route);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          const violations = await page.evaluate(async () => {
            const { violations: found } = await (globalThis as unknown as { axe: typeof axe }).axe.run({
              resultTypes: ['violations'],
            });
            return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' ')}`);
          });
          expect(violations, `${route} ${colorScheme}`).toEqual([]);
        }
      }
      // The checker itself asks for what the policy of the pages forbids.
      faults.length = 0;
    }
  });

  test('fits a phone: nothing is wider than the screen', async () => {
    await open(internal, TODAY, { width: 360, height: 700 });
    for (const route of INTERNAL_ROUTES) {
      await goTo(route);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), route).toBeLessThanOrEqual(360);
      const cut = await page.locator('.standings th').evaluateAll((all) =>
        all.flatMap(({ firstChild, textContent }) => {
          const range = document.createRange();
          if (firstChild !== null) range.selectNodeContents(firstChild);
          return range.getClientRects().length > textContent.split('-').length ? [textContent] : [];
        }),
      );
      expect(cut, route).toEqual([]);
    }
  });

  test('counts the programme, and filters it without a mouse', async () => {
    await open(internal, `${TODAY}#/programme`);
    expect(await page.locator('.programme .line').first().textContent()).toMatch(
      /^As of 2026-10-01: \d+ of \d+ cells covered/,
    );
    expect(await page.locator('svg.chart').count()).toBeGreaterThan(1);
    await page.locator('.programme select[name=level]').focus();
    await page.keyboard.press('r');
    expect(await page.locator('.figures caption', { hasText: /^amber/ }).count()).toBe(0);
    await page.locator('.programme input[name=rows]').fill('zzyzx');
    expect(await page.locator('.figures').count()).toBe(0);
    expect(page.url()).toMatch(/#\/programme\?level=red&rows=zzyzx$/);
  });

  test('works as one file', async () => {
    await open(site('internal', ['--single-file', '--allow-as-of']), `${TODAY}#/find?q=month+end&for=quote`);
    expect(await verdicts()).toEqual(['ready nordlicht/month-end']);
  });

  test('shows the best so far of a desk that loads its customers on demand, and then the best of all', async () => {
    await open(lazySite(readFileSync(join(internal, 'desk.js'), 'utf8')), `${TODAY}#/nowhere`);
    await page.evaluate(() => {
      const seen: string[] = [];
      Object.assign(window, { seen });
      const look = () =>
        document.querySelector('progress') && seen.push(document.querySelector('h1')?.textContent ?? '');
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
    await goTo('#/find?for=quote&territory=emea');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.startsWith('100 references'));
    const seen = await page.evaluate(() => (window as unknown as { readonly seen: readonly string[] }).seen);
    expect([...new Set(seen)]).toEqual([32, 64, 96].map((done) => `The best of ${done} of 100 references so far`));
    expect(await verdicts()).toHaveLength(25);
    expect(await page.locator('progress').count()).toBe(0);
    await goTo('#/find?for=logo');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('for logo'));
    expect(await page.evaluate(() => document.querySelectorAll('script[src^=verdicts]').length)).toBe(1);
  });

  test('shows foreign texts as texts, whatever is in them', async () => {
    const library = hostileLibrary();
    for (const [audience, options] of [
      ['internal', []],
      ['public', ['--single-file']],
    ] as const) {
      const out = site(audience, [...options, '--allow-as-of'], library);
      await open(out, TODAY);
      for (const route of [
        '#/find',
        '#/story/evil/month-end',
        '#/customer/evil',
        '#/changes',
        '#/due',
        '#/programme',
      ]) {
        await goTo(route);
        const made = await page.locator('main :is(script, img, iframe, style, xss), [onmouseover]').count();
        expect([route, made, faults]).toEqual([route, 0, []]);
      }
      await goTo('#/story/evil/month-end');
      expect(await page.locator('main').textContent(), audience).toContain('</script><xss onmouseover=');
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
    }
  });

  test('has pages of colleagues in a desk for colleagues only', async () => {
    await open(shared, TODAY);
    for (const route of ['#/customer/nordlicht', '#/due', '#/programme']) {
      await goTo(route);
      expect(await page.locator('h1').textContent()).toBe('That is not here');
      await goTo('#/find');
    }
  });

  test('is small: 150 kB of script, compressed', () => {
    expect(gzipSync(readFileSync(join(internal, 'desk.js'))).length).toBeLessThan(150_000);
  });
});
