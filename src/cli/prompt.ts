import type { Host } from '../model/host.ts';

/** A question to the person at the terminal. */
export type Prompt =
  | ChoicePrompt
  | {
      readonly message: string;
      readonly type: 'input';
      readonly default?: string;
      validate(answer: string): true | string;
    };

/** A question that is answered from a list: with one choice, of a checkbox with several. A search makes its own list. */
export type ChoicePrompt = { readonly message: string } & (
  | ({ readonly type: 'select'; readonly default?: string } & ListedChoices)
  | ({ readonly type: 'checkbox'; readonly isNeeded?: boolean } & ListedChoices)
  | { readonly type: 'search'; source(typed: string): Promise<readonly PromptChoice[]> }
);

/** Choices that are known before anything is typed. */
export interface ListedChoices {
  readonly choices: readonly PromptChoice[];
  /** Accepts a typed text that is not listed, or says why not; absent: only listed ones will do. */
  isOwn?(typed: string): true | string;
}

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

/** The screens with answers that nobody has confirmed yet. */
const UNCONFIRMED = new WeakSet<Host['screen']>();

/** Tells whether something was asked, and no yes was given since: then a change is repeated before it is written. */
export const isUnconfirmed = ({ screen }: Host): boolean => UNCONFIRMED.has(screen);

/** Asks for a yes or a no; Enter alone is a no. Ctrl-C ends the run. */
export async function askWhether(message: string, host: Host): Promise<boolean> {
  const ask = await promptsOf(host);
  const { answer } = await ask([{ type: 'confirm', name: 'answer', message, default: false }]);
  if (answer === true) UNCONFIRMED.delete(host.screen);
  return answer === true;
}

/** Asks one question after the other, and returns the answers in order, those of a checkbox as a list. */
export async function askAll(prompts: readonly Prompt[], host: Host): Promise<readonly (string | readonly string[])[]> {
  const answers: (string | readonly string[])[] = [];
  for (const prompt of prompts) answers.push(await ask(prompt, host));
  return answers;
}

/** Asks one question; the answer to a checkbox is a list. The prompt refuses a wrong answer. Ctrl-C ends the run. */
export async function ask(prompt: Prompt, host: Host): Promise<string | readonly string[]> {
  const { stdin: input, screen: output } = host;
  UNCONFIRMED.add(output);
  if (prompt.type !== 'input') {
    const { choose } = await import('./choose.ts');
    const chosen = await choose(prompt, { input, output });
    return prompt.type === 'checkbox' ? chosen : (chosen[0] ?? '');
  }
  const askOne = await promptsOf(host);
  const questions = [{ ...prompt, name: 'answer' }] as Parameters<typeof askOne>[0];
  return String((await askOne(questions)).answer);
}

async function promptsOf({ stdin, screen }: Host) {
  // Loaded only when there is something to ask: it costs more than the rest of the program.
  const { default: inquirer } = await import('inquirer');
  return inquirer.createPromptModule({ input: stdin, output: screen });
}
