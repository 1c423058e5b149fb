/** A part of a message: a command to be copied, or the prose around it. */
export interface MessagePart {
  readonly text: string;
  readonly isCommand: boolean;
}

// A command as `commandLine` writes it. Each word is plain or quoted, and a punctuation mark or a bracket ends it.
const WORD = `(?:[^\\s'"();,\`\\\\“”\\u001B]|'[^']*'|\\\\')+`;
const COMMAND = new RegExp(`(?<=^|[\\s("“\`]|\\u001B\\[\\d+m)(?:refs|git|mkdir)(?: ${WORD})+`, 'g');

/** Splits a message into commands and prose. */
export function splitCommands(text: string): readonly MessagePart[] {
  // Most lines have no command, and reports are long.
  if (!text.includes('refs ') && !text.includes('git ') && !text.includes('mkdir '))
    return [{ text, isCommand: false }];
  const parts: MessagePart[] = [];
  let end = 0;
  for (const { 0: command, index } of text.matchAll(COMMAND)) {
    if (index > end) parts.push({ text: text.slice(end, index), isCommand: false });
    parts.push({ text: command, isCommand: true });
    end = index + command.length;
  }
  return end < text.length ? [...parts, { text: text.slice(end), isCommand: false }] : parts;
}
