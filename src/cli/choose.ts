import {
  createPrompt,
  isDownKey,
  isEnterKey,
  isSpaceKey,
  isUpKey,
  useKeypress,
  usePagination,
  usePrefix,
  useState,
} from '@inquirer/core';
import type { ChoicePrompt } from './prompt.ts';
import { searchChoices } from './search-choices.ts';

const PAGE_SIZE = 9;

/**
 * Asks for one choice or, of a checkbox, for several, searched by typing. Enter takes the one pointed at. Of a checkbox
 * Space marks it, and Enter takes all marked ones, with the one that was typed for.
 */
export const choose = createPrompt<readonly string[], ChoicePrompt>((prompt, done) => {
  const { message, choices, type } = prompt;
  const isMany = type === 'checkbox';
  const standard = prompt.type === 'select' ? prompt.default : undefined;
  const [isDone, setDone] = useState(false);
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const [marked, setMarked] = useState<readonly string[]>([]);
  const [active, setActive] = useState(
    Math.max(
      choices.findIndex(({ value }) => value === standard),
      0,
    ),
  );
  const found = typed === '' ? choices : searchChoices(typed, choices);
  const pointed = found[active];
  const prefix = usePrefix({ status: isDone ? 'done' : 'idle' });

  useKeypress((key, rl) => {
    const refuse = (why: string) => {
      setFault(why);
      // Enter has emptied the line.
      rl.write(typed);
    };
    if (isEnterKey(key)) {
      const taken = pointed !== undefined && (!isMany || typed !== '') ? [...marked, pointed.value] : marked;
      if (typed !== '' && pointed === undefined) return refuse(`nothing contains "${typed}"`);
      if (isMany && prompt.isNeeded && taken.length === 0) return refuse('mark at least one with Space');
      setMarked([...new Set(taken)]);
      setDone(true);
      return done([...new Set(taken)]);
    }
    setFault('');
    if (isUpKey(key) || isDownKey(key)) {
      setActive(Math.min(Math.max(active + (isUpKey(key) ? -1 : 1), 0), Math.max(found.length - 1, 0)));
    } else if (isMany && isSpaceKey(key) && pointed !== undefined) {
      const { value } = pointed;
      setMarked(marked.includes(value) ? marked.filter((other) => other !== value) : [...marked, value]);
      setActive(choices.indexOf(pointed));
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
    renderItem: ({ item: { name, value }, isActive }) =>
      `${isActive ? '❯' : ' '}${isMany ? (marked.includes(value) ? '◉' : '◯') : ''} ${name}`,
  });
  if (isDone) {
    const names = marked.flatMap((value) => choices.filter((choice) => choice.value === value).map(({ name }) => name));
    return `${prefix} ${message} ${names.join(', ')}`;
  }
  const keys = isMany ? 'type to search, Space marks, Enter goes on' : 'type to search, Enter takes it';
  const below = [page, pointed?.description, fault === '' ? `(${keys})` : `! ${fault}`];
  return [`${prefix} ${message} ${typed}`, below.filter((line) => line).join('\n')];
});
