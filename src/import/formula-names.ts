import type { ExprNode } from 'jsonata';
import { pictureFault } from './day-formula.ts';

/** The names in a formula, as far as its text shows them. */
export interface FormulaNames {
  /** Columns or keys of the row that it reads. */
  readonly fields: readonly string[];
  /** Variables that it reads and does not bind itself, without the `$`. */
  readonly variables: readonly string[];
  /** Its faults that no row is needed for. */
  readonly faults: readonly { readonly message: string; readonly hint: string }[];
}

/** A node as the parser of JSONata gives it; its type declares only a part of the keys. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly steps?: readonly Node[];
  readonly procedure?: Node;
  readonly arguments?: readonly Node[];
  readonly lhs?: Node | readonly unknown[];
  readonly rhs?: Node;
  readonly stages?: readonly unknown[];
  readonly predicate?: readonly unknown[];
  readonly group?: unknown;
}

export const DAY_HINT = 'read it with $day(text, "D/M/Y"), which refuses what is no day';
/** Reads the parsed text of a formula. */
export function formulaNames(ast: ExprNode): FormulaNames {
  const fields = new Set<string>();
  const { read, bound } = variablesIn(ast);
  const faults: { message: string; hint: string }[] = [];
  const walker: Walker = {
    field: (name) => fields.add(name),
    call: (name, texts, places) => {
      if (isPictured(name) && places > 1) faults.push({ message: pictureRefusal(name), hint: DAY_HINT });
      const [fault] = name === 'day' ? texts.flatMap((text) => pictureFault(text) ?? []) : [];
      if (fault !== undefined) faults.push({ message: fault, hint: 'write it as in $day(text, "D/M/Y")' });
    },
  };
  visit(ast as unknown as Node, true, walker);
  return { fields: [...fields], variables: [...read].filter((name) => !bound.has(name)), faults };
}

/** The variables that a formula reads, and those that it binds anywhere: by `:=`, as a parameter, by `@` or `#`. */
function variablesIn(node: unknown, found = { read: new Set<string>(), bound: new Set<string>() }) {
  if (typeof node !== 'object' || node === null) return found;
  const { type, value, lhs, arguments: given = [] } = node as Node;
  const { focus, index } = node as { readonly focus?: unknown; readonly index?: unknown };
  if (type === 'variable' && value !== '' && value !== '$') found.read.add(String(value));
  if (type === 'bind') found.bound.add(String((lhs as Node).value));
  if (type === 'lambda') for (const parameter of given) found.bound.add(String(parameter.value));
  for (const name of [focus, index]) if (typeof name === 'string') found.bound.add(name);
  for (const inner of Object.values(node)) variablesIn(inner, found);
  return found;
}

/** Says that a function takes a picture that fills in what a text lacks. */
export const isPictured = (name: string): boolean => name === 'toMillis' || name === 'fromMillis';

export const pictureRefusal = (name: string): string =>
  `$${name} with a picture fills in what it does not find, and moves days that the calendar does not have`;

interface Walker {
  field(name: string): void;
  /** A call of a function: the texts among its arguments behind the first one, and how many arguments there are. */
  call(name: string, texts: readonly string[], places: number): void;
}

/** Visits a node. `isRow` is true where its names are those of the row, and not of a value within it. */
function visit(node: unknown, isRow: boolean, walker: Walker): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, isRow, walker);
    return;
  }
  if (typeof node !== 'object' || node === null) return;
  const { type, steps } = node as Node;
  if (type === 'path') visitPath(node as Node, steps ?? [], isRow, walker);
  else if (type === 'function' || type === 'partial') visitCall(node as Node, isRow, walker);
  else if (type === 'apply') visitApply(node as Node, isRow, walker);
  else if (type === 'transform') for (const inner of Object.values(node)) visit(inner, false, walker);
  else visitParts(node as Node, isRow, walker);
}

function visitParts(node: Node, isRow: boolean, walker: Walker): void {
  const isInner = (key: string) => ['stages', 'predicate', 'group', 'terms'].includes(key);
  for (const [key, inner] of Object.entries(node)) visit(inner, isRow && !isInner(key), walker);
}

function visitPath(path: Node, steps: readonly Node[], isRow: boolean, walker: Walker): void {
  const [first, second] = steps;
  const isRoot = first?.type === 'variable' && (first.value === '$' || (first.value === '' && isRow));
  const named = isRoot ? second : isRow ? first : undefined;
  if (named?.type === 'name') walker.field(String(named.value));
  for (const [index, step] of steps.entries()) visit(step, isRow && index === 0, walker);
  visit(path.group, false, walker);
}

function visitCall({ procedure, arguments: given = [] }: Node, isRow: boolean, walker: Walker): void {
  const [, ...behind] = given;
  if (procedure?.type === 'variable') walker.call(String(procedure.value), textsIn(behind), given.length);
  visit(procedure, isRow, walker);
  visit(given, isRow, walker);
}

/** `a ~> $f(b)` is `$f(a, b)`. */
function visitApply({ lhs, rhs }: Node, isRow: boolean, walker: Walker): void {
  const given = rhs?.arguments ?? [];
  if (rhs?.type === 'function' && rhs.procedure?.type === 'variable') {
    walker.call(String(rhs.procedure.value), textsIn(given), given.length + 1);
    visit(given, isRow, walker);
  } else visit(rhs, isRow, walker);
  visit(lhs, isRow, walker);
}

/** The texts that are written among arguments, also in a list. */
const textsIn = (nodes: readonly Node[]): readonly string[] =>
  nodes.flatMap((node) => {
    if (node.type === 'string') return [String(node.value)];
    const items = (node as { readonly expressions?: readonly Node[] }).expressions;
    return node.type === 'unary' && items !== undefined ? textsIn(items) : [];
  });
