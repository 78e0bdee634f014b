import { importProblemWords } from '../../lib/files/import-words.ts';
import { type SpecsInFile, specsFromJson } from '../../lib/files/spec-json.ts';
import { notRead, textOfFile } from '../text-file.ts';
import { UsageError } from './usage.ts';

/** What an exported file of specs holds; a file that is none is the user's mistake. */
export function readSpecs(file: string): SpecsInFile {
  const text = textOfFile(file);
  if (text === null) throw new UsageError(notRead(file));
  const read = specsFromJson(text);
  if (read.ok) return read;
  const [first] = read.problems;
  const why = first ? ` ${importProblemWords(first)}` : '';
  throw new UsageError(`The file "${file}" is no export of order specs that can be read.${why}`);
}
