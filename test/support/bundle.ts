import { resolve } from 'node:path';
import { build } from 'vite';

/** A module and all it imports as one script, as the builds have it: minified, its exports under one global name. */
export async function bundled(entry: string, name: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, lib: { entry: resolve(entry), formats: ['iife'], name } },
  });
  const outputs = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  const [script] = outputs.filter((one) => one.type === 'chunk');
  if (script === undefined) throw new Error(`${entry} was not bundled`);
  return script.code;
}
