/** Makes a value when it is first asked for: most runs need no pattern with classes of Unicode, which take milliseconds. */
export function late<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}
