/** A part of a text: a command that is printed to be copied, or the prose around it. */
export interface TextPart {
  readonly text: string;
  readonly isCommand: boolean;
}

// A command as `commandLine` writes it: each word is plain or quoted, and prose goes on behind a mark or a bracket.
const WORD = `(?:[^\\s'"();,\`\\\\“”\\u001B]|'[^']*'|\\\\')+`;
const COMMAND = new RegExp(`(?<=^|[\\s("“\`]|\\u001B\\[\\d+m)(?:refs|git|mkdir)(?: ${WORD})+`, 'g');

/** The commands of a text, and what stands between them. */
export function splitCommands(text: string): readonly TextPart[] {
  // Few lines have one, and reports are long.
  if (!text.includes('refs ') && !text.includes('git ') && !text.includes('mkdir '))
    return [{ text, isCommand: false }];
  const parts: TextPart[] = [];
  let end = 0;
  for (const { 0: command, index } of text.matchAll(COMMAND)) {
    if (index > end) parts.push({ text: text.slice(end, index), isCommand: false });
    parts.push({ text: command, isCommand: true });
    end = index + command.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end), isCommand: false }] : parts;
}
