import { cpus, loadavg } from 'node:os';
import { browserPath } from '../../scripts/browsers.ts';
import { run } from '../../scripts/testing/run.ts';

/** One line: without it no figure below can be compared with another. */
export async function measuredOn(): Promise<string> {
  const processors = cpus();
  const { stdout } = await run([browserPath('chromium'), '--version']);
  const day = new Date().toISOString().slice(0, 10);
  return [
    `Measured on ${processors[0]?.model ?? 'an unknown processor'}`,
    `${processors.length} cores`,
    `load ${(loadavg()[0] ?? 0).toFixed(1)} at the start`,
    `Node ${process.version}`,
    stdout.trim(),
    day,
  ].join(', ');
}
