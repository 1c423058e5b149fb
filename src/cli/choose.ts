import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useEffect,
  useKeypress,
  usePagination,
  usePrefix,
  useRef,
  useState,
} from '@inquirer/core';
import { plain } from '../report/escape.ts';
import type { ChoicePrompt, PromptChoice } from './prompt.ts';
import { searchChoices } from './search-choices.ts';

const PAGE_SIZE = 9;

/**
 * Asks for one choice or, of a checkbox, for several, searched by typing. Enter takes the one pointed at. Of a checkbox
 * Space marks it, and Enter takes all marked ones, with the one that was typed for.
 */
export const choose = createPrompt<readonly string[], ChoicePrompt>((prompt, done) => {
  const { message, type } = prompt;
  const isMany = type === 'checkbox';
  const listed = type === 'search' ? [] : prompt.choices;
  const standard = type === 'select' ? prompt.default : undefined;
  const [isDone, setDone] = useState(false);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const [marked, setMarked] = useState<readonly PromptChoice[]>([]);
  const [active, setActive] = useState(
    Math.max(
      listed.findIndex(({ value }) => value === standard),
      0,
    ),
  );
  // Enter came before what the typed text finds.
  const isEarly = useRef(false);
  const prefix = usePrefix({ status: isDone ? 'done' : 'idle' });
  const refuse = (why: string, rl: Line) => {
    setFault(why);
    // Enter has emptied the line.
    if (rl.line === '') rl.write(typed);
  };
  const enter = (pointed: PromptChoice | undefined, rl: Line) => {
    const taken = pointed !== undefined && (!isMany || typed !== '') ? [...marked, pointed] : marked;
    if (pointed === undefined && (typed !== '' || !isMany)) return refuse(whyNot(prompt, typed), rl);
    if (type === 'checkbox' && prompt.isNeeded && taken.length === 0) return refuse('mark at least one with Space', rl);
    const chosen = [...new Set(taken)];
    setMarked(chosen);
    setDone(true);
    return done(chosen.map(({ value }) => value));
  };
  const searched = useSearch(prompt, typed, (answer, rl) => {
    setActive(0);
    if (answer instanceof Error) refuse(plain(answer.message), rl);
    else if (isEarly.current) enter(answer[0], rl);
    isEarly.current = false;
  });
  const here = typed === '' ? listed : withOwn(searchChoices(typed, listed), ownChoice(prompt, typed));
  const found = type === 'search' ? searched.choices : here;
  const pointed = found[active];

  useKeypress((key, rl) => {
    if (isEarly.current) return;
    if (isEnterKey(key)) {
      isEarly.current = type === 'search' && searched.typed !== typed;
      return isEarly.current ? undefined : enter(pointed, rl);
    }
    setFault('');
    if (isUpKey(key) || isDownKey(key)) {
      setActive(Math.min(Math.max(active + (isUpKey(key) ? -1 : 1), 0), Math.max(found.length - 1, 0)));
    } else if (isMany && isSpaceKey(key) && pointed !== undefined) {
      setMarked(marked.includes(pointed) ? marked.filter((other) => other !== pointed) : [...marked, pointed]);
      setActive(listed.indexOf(pointed));
      rl.clearLine(0);
      setTyped('');
    } else if (rl.line !== typed) {
      setTyped(rl.line);
      setActive(0);
    }
  });

  const page = usePagination({
    items: found,
    active,
    pageSize: PAGE_SIZE,
    loop: false,
    renderItem: ({ item, isActive }) =>
      `${isActive ? '❯' : ' '}${isMany ? (marked.includes(item) ? '◉' : '◯') : ''} ${item.name}`,
  });
  if (isDone) return `${prefix} ${message} ${marked.map(({ name }) => name).join(', ')}`;
  const keys = isMany ? 'type to search, Space marks, Enter goes on' : 'type to search, Enter takes it';
  const below = [page, pointed?.description, fault === '' ? `(${keys})` : `! ${fault}`];
  return [`${prefix} ${message} ${typed}`, below.filter((line) => line).join('\n')];
});

/** The typed text as a choice of its own, where it is not listed and the prompt accepts it. */
function ownChoice(prompt: ChoicePrompt, typed: string): readonly PromptChoice[] {
  const text = typed.trim();
  if (prompt.type === 'search' || prompt.choices.some(({ value }) => value === text)) return [];
  return prompt.isOwn?.(text) === true ? [{ value: text, name: text }] : [];
}

/** Adds the typed text to the choices found, and puts it first where those are only near it. */
function withOwn(found: readonly PromptChoice[], own: readonly PromptChoice[]): readonly PromptChoice[] {
  const isHeld = own.every(({ value }) => found.some(({ value: other }) => other.startsWith(value)));
  return isHeld ? [...found, ...own] : [...own, ...found];
}

function whyNot(prompt: ChoicePrompt, typed: string): string {
  const why = prompt.type === 'search' ? undefined : prompt.isOwn?.(typed.trim());
  return why === undefined || why === true ? `nothing contains "${typed}"` : plain(why);
}

/** The line that is typed, as the prompts edit it. */
type Line = Parameters<Parameters<typeof useKeypress>[0]>[1];

/** The choices that a search finds, and the typed text that they are for: undefined before the first answer. */
interface Searched {
  readonly typed: string | undefined;
  readonly choices: readonly PromptChoice[];
}

/** Searches for the typed text, and tells when its choices are there. Keys that come together are one search. */
function useSearch(
  prompt: ChoicePrompt,
  typed: string,
  onAnswer: (answer: readonly PromptChoice[] | Error, rl: Line) => void,
): Searched {
  const [searched, setSearched] = useState<Searched>({ typed: undefined, choices: [] });
  useEffect(
    (rl) => {
      let isStale = prompt.type !== 'search';
      const search = async () => {
        await Promise.resolve();
        if (isStale || prompt.type !== 'search') return;
        const answer = await prompt.source(typed).catch((error: Error) => error);
        if (isStale) return;
        setSearched({ typed, choices: answer instanceof Error ? [] : answer });
        onAnswer(answer, rl);
      };
      void search();
      return () => {
        isStale = true;
      };
    },
    [typed],
  );
  return searched;
}
