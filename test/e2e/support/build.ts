import { spawnSync } from 'node:child_process';

/** Builds the extension for Chromium, unless the caller says that it stands built. */
export default function build(): void {
  if (process.env.COVERLINE_BUILT === '1') return;
  const { status, stdout, stderr } = spawnSync('npx', ['wxt', 'build'], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}\n${stderr}`);
}
