import { CHANNELS, hasAddressForm } from '../model/channel.ts';
import type { OptionSpec } from './command.ts';

/** `--place`: where something is shown or held. */
export const PLACE_OPTION = {
  flags: '--place <place>',
  summary: `where: ${CHANNELS.slice(0, 4).join(', ')} and the like, or an address such as deck:2026-sales`,
  values: 'place',
} as const satisfies OptionSpec;

/** Says why a text is no place: neither a channel word nor an address; undefined where it is one. */
export const placeFault = (text: string): string | undefined =>
  (CHANNELS as readonly string[]).includes(text) || hasAddressForm(text)
    ? undefined
    : `"${text}" is neither one of ${CHANNELS.join(', ')} nor an address such as deck:2026-sales`;
