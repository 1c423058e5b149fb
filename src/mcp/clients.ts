/** The clients whose configuration is known. */
export const CLIENTS = ['claude', 'vscode', 'cursor'] as const;
export type McpClient = (typeof CLIENTS)[number];
