/** Gives the id of a customer file: its base name. */
export const idOf = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
