// How long the reference desk takes in a browser, from `file://` to its answer, at a number of customers with two stories
// each: wall time, and the time of its thread, which a busy machine does not stretch as much.
// `node bench/desk.js COUNT`, after `npm run build`
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';
import { makeLibrary } from './make-library.js';

const ROUNDS = 3;
const DAY = '2026-10-01';
// Words, uses that nobody is ready for, and both.
const ROUTES = ['#/find?q=forecasts+planned', '#/find?for=reference-call', '#/find?for=quote&q=month'];
const CHROMIUM = '/usr/bin/chromium';

const folder = mkdtempSync(join(tmpdir(), 'refs-bench-desk-'));
const isRoot = process.geteuid?.() === 0;
const browser = await chromium.launch({ executablePath: CHROMIUM, args: isRoot ? ['--no-sandbox'] : [] });
try {
  const [library, out] = [join(folder, 'library'), join(folder, 'desk')];
  makeLibrary(library, Number(process.argv[2] ?? 10_000), 1);
  const words = ['site', out, '--audience', 'internal', '--library', library, '--as-of', DAY, '--allow-as-of'];
  execFileSync(process.execPath, [resolve('bin/refs.js'), ...words], { stdio: 'ignore' });
  for (const route of ROUTES)
    for (let round = 0; round < ROUNDS; round += 1) process.stdout.write(`${await opening(out, route)}\n`);
} finally {
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
}

/** Opens a route in a new page, and says how long that took. */
async function opening(out, route) {
  const page = await browser.newPage();
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  const before = performance.now();
  await page.goto(`${pathToFileURL(join(out, 'index.html')).href}?as_of=${DAY}${route}`);
  await page.waitForSelector('.results, .empty', { timeout: 120_000 });
  const wall = performance.now() - before;
  const { metrics } = await session.send('Performance.getMetrics');
  const thread = metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
  await page.close();
  return `${route}: ${Math.round(wall)} ms, of which ${Math.round(thread)} ms of its thread`;
}
