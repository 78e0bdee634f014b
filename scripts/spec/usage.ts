/** What the user did wrong, in one sentence. */
export class UsageError extends Error {}

const usage =
  'write npm run --silent spec -- aql --lot 4000 --level II --aql 2.5, npm run --silent spec -- check FILE.json [--date 2026-11-28], or npm run --silent spec -- export FILE.json --as docx|xlsx|csv|json|md|txt|ics|zip [--audience supplier|me] [--language en|en-zh] [--id ID] --out FILE';

/** A mistake in how the command was written, with how to write it. */
export function misuse(what: string): UsageError {
  return new UsageError(`${what}: ${usage}`);
}

/** The sentence of an error that `parseArgs` threw. */
export function badOption(error: unknown): UsageError {
  return misuse(error instanceof Error ? (error.message.split(/[.\n]/)[0] ?? '') : String(error));
}
