import type { LoadedConfig } from '../library/config.ts';
import { BUILD, VERSION } from '../model/version.ts';

/** Makes a key of everything that cached data depends on besides its files: the program, the config, and `more`. */
export const libraryCacheKey = ({ document }: LoadedConfig, ...more: readonly string[]): string =>
  JSON.stringify([VERSION, BUILD, document.text ?? null, ...more]);
