// A model of how CI servers read a log, and of the commands that they obey.

/** .NET compares texts by culture, which ignores zero-width characters. Log viewers remove colours. */
const read = (line: string): string =>
  line.replace(/\u001B\[[\d;]*m/g, '').replace(/\p{Default_Ignorable_Code_Point}/gu, '');

// Source: actions/runner, src/Runner.Common/ActionCommand.cs, TryParseV2 and TryParse.
const isWorkflowCommand = (line: string): boolean => /^[\s\u0085]*::.*::/su.test(line);
const isOldCommand = (line: string): boolean => /##\[/.test(line);
// Source: microsoft/azure-pipelines-agent, src/Microsoft.VisualStudio.Services.Agent/Command.cs; TeamCity, "Service Messages".
const isForeign = (line: string): boolean => /##(?:vso|teamcity)\[/i.test(line);

/** The lines of a log that some CI server obeys. */
export const obeyedLines = (log: string): readonly string[] =>
  log
    .split(/[\n\r]/)
    .filter((line) => [isWorkflowCommand, isOldCommand, isForeign].some((obeys) => obeys(read(line)) || obeys(line)));

/** The same without annotations that GitHub is to show. No other command may hide in these. */
export const obeyedBesides = (log: string): readonly string[] =>
  obeyedLines(log).filter(
    (line) => !/^::(?:error|warning|notice) [^\n]*?::/.test(line) || isOldCommand(read(line)) || isForeign(read(line)),
  );
