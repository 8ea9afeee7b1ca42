// CycloneDX: what is in the package besides our own code, which is what Emscripten links.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from '../catalogue.ts';
import { tagName } from '../package/manifest.ts';
import { paths } from '../paths.ts';
import reasons from './reasons.json' with { type: 'json' };

export function writeSbom({ version }: Catalogue): void {
  const emscripten = readFileSync(paths.emscriptenVersion, 'utf8').trim();
  const own = `pkg:npm/${tagName}@${version}`;
  const components = reasons.ships.map(({ name, licence, for: purpose }) => ({
    type: 'library',
    'bom-ref': name,
    name,
    version: emscripten, // they come with the compiler
    description: purpose,
    licenses: [{ expression: licence }],
  }));
  const content = {
    bomFormat: 'CycloneDX',
    specVersion: '1.5',
    version: 1,
    metadata: {
      component: {
        type: 'library',
        'bom-ref': own,
        name: tagName,
        version,
        purl: own,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components,
    dependencies: [{ ref: own, dependsOn: components.map(({ name }) => name) }],
  };
  writeFileSync(join(paths.package, 'sbom.cdx.json'), `${JSON.stringify(content, null, 2)}\n`);
}
