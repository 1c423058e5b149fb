/** The clients whose configuration is known. */
export const CLIENTS = ['claude', 'vscode', 'cursor'] as const;
export type McpClient = (typeof CLIENTS)[number];

/** The file in which each client looks for servers of a project, and the key that lists them. */
const PLACES: Readonly<Record<McpClient, { readonly file: string; readonly key: string }>> = {
  claude: { file: '.mcp.json', key: 'mcpServers' },
  vscode: { file: '.vscode/mcp.json', key: 'servers' },
  cursor: { file: '.cursor/mcp.json', key: 'mcpServers' },
};

/** Makes the configuration of a client that starts the server by these words. */
export function clientConfig(
  client: McpClient,
  words: readonly string[],
): { readonly file: string; readonly text: string } {
  const { file, key } = PLACES[client];
  const server = { type: 'stdio', command: 'refs', args: words };
  return { file, text: `${JSON.stringify({ [key]: { refs: server } }, undefined, 2)}\n` };
}
