// The sources that are counted, as the engines see them.
import { readdirSync, readFileSync } from 'node:fs';
import { stripTypeScriptTypes } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const web = fileURLToPath(new URL('../../web/', import.meta.url));

export const isSource = (name) => name.endsWith('.ts') && !name.endsWith('.d.ts');

// Of the same length.
export const asScript = (source) =>
  stripTypeScriptTypes(source)
    .replaceAll(/(from '\.[^']*)\.ts';/g, "$1.js';")
    .replaceAll(/(from '\.[^']*)\.css';/g, "$1.mjs';");

// Loaded by bundles alone: tests/integrations opens each of them.
const ofBundles = /^(split|whole)\//;

// By path within web/src.
export const scripts = new Map(
  readdirSync(join(web, 'src'), { recursive: true })
    .filter((name) => isSource(name) && !ofBundles.test(name))
    .sort()
    .map((name) => [name, asScript(readFileSync(join(web, 'src', name), 'utf8'))]),
);
