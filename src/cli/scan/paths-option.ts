/** `--scan`, for commands that ask what content shows. */
export const SCAN_PATHS = {
  flags: '--scan <path>',
  summary: 'look for what is shown in these files and folders of content too; may be given several times',
  values: 'file',
  many: true,
} as const;
