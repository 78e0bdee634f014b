import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

type BrowserName = 'chromium' | 'firefox';

type Sought = {
  /** Environment variable that names the browser's program. */
  readonly variable: string;
  readonly programs: readonly string[];
  readonly places: readonly string[];
  /** Debian packages that bring the browser. */
  readonly packages: readonly string[];
};

// Branded Chrome is not in the list: since version 137 it no longer loads an unpacked extension from the command line.
const sought: Record<BrowserName, Sought> = {
  chromium: {
    variable: 'COVERLINE_CHROMIUM',
    programs: ['chromium', 'chromium-browser'],
    places: [
      '/snap/bin/chromium',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/usr/lib/chromium/chromium',
    ],
    packages: ['chromium', 'fonts-noto-cjk'],
  },
  firefox: {
    variable: 'COVERLINE_FIREFOX',
    programs: ['firefox-esr', 'firefox'],
    places: ['/snap/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
    packages: ['firefox-esr'],
  },
};

/**
 * The path of the browser's program: the one its variable names, else one on
 * PATH or in a usual place, else one installed here and now where the user is
 * root on Debian. Throws one sentence saying what to do where none is had.
 */
export function browserPath(name: BrowserName, say: (line: string) => void = console.log): string {
  const found = findBrowser(name);
  if (found !== null) return found;
  const { variable, packages } = sought[name];
  if (!canInstall()) {
    throw new Error(
      `No ${name} was found: install it, or name its program in the variable ${variable}.`,
    );
  }
  say(`No ${name} was found; installing ${packages.join(' and ')} with apt-get.`);
  installPackages(packages);
  const installed = findBrowser(name);
  if (installed === null) throw new Error(`apt-get ran, but no ${name} was found after it.`);
  say(`Installed ${installed}.`);
  return installed;
}

function findBrowser(name: BrowserName): string | null {
  const { variable, programs, places } = sought[name];
  const named = process.env[variable];
  if (named !== undefined && named !== '') {
    if (isProgram(named)) return named;
    throw new Error(`${variable} names ${named}, which is not a program.`);
  }
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const onPath = programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  return [...onPath, ...places].find(isProgram) ?? null;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function canInstall(): boolean {
  return process.getuid?.() === 0 && existsSync('/etc/debian_version');
}

function installPackages(packages: readonly string[]): void {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const steps = [
    ['update', '-q'],
    ['install', '-q', '-y', '--no-install-recommends', ...packages],
  ];
  for (const args of steps) {
    const { status } = spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env });
    if (status !== 0) throw new Error(`apt-get ${args[0]} failed; its words stand above.`);
  }
}
