import type { Host } from '../model/host.ts';

/** A question to the person at the terminal. */
export type Prompt = { readonly message: string } & (
  | { readonly type: 'input'; readonly default?: string; validate(answer: string): true | string }
  | { readonly type: 'select'; readonly default?: string; readonly choices: readonly PromptChoice[] }
  | { readonly type: 'checkbox'; readonly choices: readonly PromptChoice[] }
  | {
      readonly type: 'search';
      source(typed: string | undefined): readonly PromptChoice[] | Promise<readonly PromptChoice[]>;
    }
);

export interface PromptChoice {
  readonly name: string;
  readonly value: string;
  /** Shown below the list while the choice is marked. */
  readonly description?: string;
}

/** Values that are their own names. */
export const asChoices = (values: readonly string[]): readonly PromptChoice[] =>
  values.map((value) => ({ value, name: value }));

/** The choice of no value. */
export const LEFT_OPEN: PromptChoice = { value: '', name: '(leave it open)' };

/** Asks for a yes or a no; Enter alone is a no. Ctrl-C ends the run. */
export async function askWhether(message: string, host: Host): Promise<boolean> {
  const ask = await promptsOf(host);
  const { answer } = await ask([{ type: 'confirm', name: 'answer', message, default: false }]);
  return answer === true;
}

/**
 * Asks one question after the other, and returns the answers in order, those of a checkbox as a list. The prompt itself
 * refuses a wrong answer. Ctrl-C ends the run.
 */
export async function askAll(prompts: readonly Prompt[], host: Host): Promise<readonly (string | readonly string[])[]> {
  const ask = await promptsOf(host);
  const questions = prompts.map((question, index) => ({ ...question, name: String(index) }));
  const answers: Readonly<Record<string, string | readonly string[]>> = await ask(
    questions as Parameters<typeof ask>[0],
  );
  return prompts.map((_, index) => answers[index] ?? '');
}

/** Asks one question; the answer to a checkbox is a list. Ctrl-C ends the run. */
export async function ask(prompt: Prompt, host: Host): Promise<string | readonly string[]> {
  const [answer = ''] = await askAll([prompt], host);
  return answer;
}

async function promptsOf({ stdin, screen }: Host) {
  // Loaded only when there is something to ask: it costs more than the rest of the program.
  const { default: inquirer } = await import('inquirer');
  return inquirer.createPromptModule({ input: stdin, output: screen });
}
