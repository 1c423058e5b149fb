/** A patch of lines that changed and stayed as many, for `git apply --unidiff-zero`. Paths are the library's. */
export function patchText(file: string, before: string, after: string): string {
  const [old, now] = [before.split('\n'), after.split('\n')];
  const hunks = old.flatMap((line, at) =>
    line === now[at] ? [] : [`@@ -${at + 1} +${at + 1} @@\n-${line}\n+${now[at] ?? ''}\n`],
  );
  return hunks.length === 0 ? '' : `--- a/${file}\n+++ b/${file}\n${hunks.join('')}`;
}
