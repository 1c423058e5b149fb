import type { LoadedConfig } from '../library/config.ts';
import { CONFIG_FILE } from '../model/config.ts';
import { EXIT, Failure } from '../model/exit.ts';

/** Fails on a config with faults (exit 2), so that a typo never means looser defaults. */
export function refuseFaults({ faults: [fault], document }: LoadedConfig, shown: (file: string) => string): void {
  if (fault === undefined) return;
  const { line, column } = document.locate(fault.place);
  const where = `${shown(CONFIG_FILE)}:${line}:${column}`;
  throw new Failure(EXIT.usage, 'config-invalid', `the config is at fault: ${where}: ${fault.message}`, fault.hint);
}
