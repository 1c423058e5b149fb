// The desk of a library in a real browser.
import { spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium } from 'playwright-core';
import { BROWSER } from './installed.ts';

/** Starts it. Root has no sandbox of its own to give. */
export const launch = (): Promise<Browser> =>
  chromium.launch({ executablePath: BROWSER ?? '', args: process.geteuid?.() === 0 ? ['--no-sandbox'] : [] });

/** Builds a site of a library with the built program, and gives the folder or file. */
export function site(
  audience: string,
  options: readonly string[] = [],
  library = 'examples',
  asOf = '2026-10-01',
): string {
  const out = join(mkdtempSync(join(tmpdir(), 'desk-')), options.includes('--single-file') ? 'desk.html' : 'desk');
  const words = ['site', out, '--audience', audience, '--library', library, '--as-of', asOf, ...options];
  const { status, stderr } = spawnSync(process.execPath, [resolve('bin/refs.js'), ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return out;
}

/** The address of a page of a site: the part from `?` or `#` on is `route`. */
export const addressOf = (out: string, route = ''): string =>
  `${pathToFileURL(out.endsWith('.html') ? out : join(out, 'index.html')).href}${route}`;
