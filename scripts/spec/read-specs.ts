import { readFileSync } from 'node:fs';
import { importProblemWords } from '../../lib/files/import-words.ts';
import { type SpecsInFile, specsFromJson } from '../../lib/files/spec-json.ts';
import { UsageError } from './usage.ts';

function contentOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`The file "${file}" could not be read.`);
  }
}

/** What an exported file of specs holds; a file that is none is the user's mistake. */
export function readSpecs(file: string): SpecsInFile {
  const read = specsFromJson(contentOf(file));
  if (read.ok) return read;
  const [first] = read.problems;
  const why = first ? ` ${importProblemWords(first)}` : '';
  throw new UsageError(`The file "${file}" is no export of order specs that can be read.${why}`);
}
