import { readFileSync } from 'node:fs';

/** The text of a file that the user named; null where there is none to read. */
export function textOfFile(file: string): string | null {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
}

/** What to say where there is none. */
export const notRead = (file: string): string => `The file "${file}" could not be read.`;
