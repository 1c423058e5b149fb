// A real browser, where there is one: Debian's Chromium, or another of its family.
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** The path of the browser; undefined where none is installed. */
export const BROWSER = ['chromium', 'chromium-browser', 'google-chrome']
  .map((name) => join('/usr/bin', name))
  .find((path) => existsSync(path));
