import type { Channel } from './generated/customer-file.generated.ts';

/** The words for kinds of places, by which a record may be limited. */
export const CHANNELS: readonly Channel[] = [
  'website',
  'social',
  'email',
  'ads',
  'deck',
  'event',
  'print',
  'press',
  'app',
  'partner',
  'investors',
];
