import { spawn } from 'node:child_process';
import { resolve } from 'node:path';

export type Run = { readonly code: number; readonly output: string; readonly stdout: string };

// The packages' programs first: `node` among them, so that children run on the Node of package.json.
const path = `${resolve('node_modules/.bin')}:${process.env.PATH ?? ''}`;

/** Runs a program of the project's packages to its end and keeps what it prints. */
export function run(
  command: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const [program = '', ...args] = command;
  const child = spawn(program, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env, PATH: path, NO_COLOR: '1', FORCE_COLOR: '0' },
  });
  const all: Buffer[] = [];
  const out: Buffer[] = [];
  child.stdout.on('data', (part: Buffer) => {
    all.push(part);
    out.push(part);
  });
  child.stderr.on('data', (part: Buffer) => all.push(part));
  const text = (parts: readonly Buffer[]) => Buffer.concat(parts).toString('utf8');
  return new Promise((done) => {
    child.on('error', (error) => done({ code: 127, output: String(error), stdout: '' }));
    child.on('close', (code) => done({ code: code ?? 1, output: text(all), stdout: text(out) }));
  });
}
