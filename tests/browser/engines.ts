import { accessSync, constants, existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Settings } from './driver/page.ts';

export const engineNames = ['chromium', 'firefox', 'webkitgtk'] as const;
export type EngineName = (typeof engineNames)[number];

interface Program {
  readonly names: readonly string[];
  readonly folders?: () => string[];
  /** Environment variable that names another copy. */
  readonly override: string;
  readonly aptPackage: string;
}

const programs = {
  chromium: {
    // The shell starts three times faster and draws the same pages.
    names: ['chromium-headless-shell', 'chromium', 'google-chrome'],
    override: 'TEST_CHROMIUM',
    aptPackage: 'chromium-headless-shell (or chromium)',
  },
  firefox: {
    names: ['firefox-esr', 'firefox'],
    override: 'TEST_FIREFOX',
    aptPackage: 'firefox-esr',
  },
  webKitDriver: {
    names: ['WebKitWebDriver'],
    override: 'TEST_WEBKIT_DRIVER',
    aptPackage: 'webkit2gtk-driver',
  },
  miniBrowser: {
    names: ['MiniBrowser'],
    folders: libraryFolders,
    override: 'TEST_MINIBROWSER',
    aptPackage: 'webkit2gtk-driver',
  },
  xvfb: { names: ['Xvfb'], override: 'TEST_XVFB', aptPackage: 'xvfb' },
} satisfies Record<string, Program>;

export type ProgramName = keyof typeof programs;

const needs: Record<EngineName, readonly ProgramName[]> = {
  chromium: ['chromium'],
  firefox: ['firefox'],
  webkitgtk: ['webKitDriver', 'miniBrowser', 'xvfb'],
};

/** What an engine cannot be asked for, with the reason a report prints. */
const impossible: Partial<Record<EngineName, Partial<Record<keyof Settings, string>>>> = {
  webkitgtk: { forcedColors: 'WebKitGTK has no forced-colors mode' },
};

export const impossibleReasons = Object.values(impossible).flatMap((reasons) =>
  Object.values(reasons),
);

export function whyImpossible(engine: EngineName, settings: Settings): string | undefined {
  const reasons = impossible[engine] ?? {};
  const asked = Object.keys(settings) as (keyof Settings)[];
  return asked
    .filter((name) => settings[name])
    .map((name) => reasons[name])
    .find(Boolean);
}

export function locate(name: ProgramName): string {
  const program: Program = programs[name];
  const folders = program.folders?.() ?? (process.env.PATH ?? '').split(':');
  const override = process.env[program.override];
  const candidates = override
    ? [override]
    : program.names.flatMap((file) => folders.map((folder) => join(folder, file)));
  const found = candidates.find(isExecutable);
  if (found === undefined) {
    const wanted = override ?? program.names.join(' or ');
    throw new Error(
      `${wanted} is missing: install ${program.aptPackage} or set ${program.override}`,
    );
  }
  return found;
}

export function locateAll(engine: EngineName): string[] {
  return needs[engine].map(locate);
}

/** MiniBrowser is not on the PATH: each architecture keeps it beside the library. */
function libraryFolders(): string[] {
  const versions = ['webkit2gtk-4.1', 'webkitgtk-6.0', 'webkit2gtk-4.0'];
  const parents = ['/usr/libexec', '/usr/lib', ...children('/usr/lib')];
  return versions.flatMap((version) => parents.map((parent) => join(parent, version)));
}

function children(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder).map((name) => join(folder, name));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
