// web/dist/wordpress: the plugin, as a folder and as the archive that WordPress takes.
//
//   assets/<version>/   what define.js asks for, of the package's cdn/
//   snippets/           what stands inside the element until it runs
//   labels/<id>.json    what the editor's controls call inputs and topics
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Zippable, zipSync } from 'fflate';
import { filesIn } from '../files-in.ts';
import { locales, readGlossary, readMessages } from '../locales.ts';
import { paths } from '../paths.ts';

const name = 'contact-cost-calculator';
const source = join(paths.web, 'integrations/wordpress');
const output = join(paths.web, 'dist/wordpress');
const plugin = join(output, name);

interface Facts {
  version: string;
  topics: string[];
  metrics: { inputs: { id: string }[] }[];
}

// For a script tag, for a frame and for integrity: the plugin has no use for them.
const unused =
  /^(calculator(\.[\w-]+)?\.min\.js|embed\..+|frame\.js|integrity\.json|reserve\.css)$/;

function writeVersion(version: string): void {
  for (const file of filesIn(plugin).filter((file) => /\.(php|json|txt)$/.test(file))) {
    const text = readFileSync(join(plugin, file), 'utf8');
    writeFileSync(join(plugin, file), text.replaceAll('__VERSION__', version));
  }
}

function writeLabels({ metrics, topics }: Facts): void {
  const inputs = [...new Set(metrics.flatMap((metric) => metric.inputs.map(({ id }) => id)))];
  const folder = join(plugin, 'labels');
  mkdirSync(folder);
  for (const { id } of locales) {
    const named = (ids: string[], text: (id: string) => string | undefined) =>
      Object.fromEntries(ids.map((id) => [id, text(id)]));
    const [messages, glossary] = [readMessages(id), readGlossary(id)];
    const labels = {
      topics: named(topics, (topic) => glossary[`topic.${topic}`]),
      inputs: named(inputs, (input) => messages[input]),
    };
    writeFileSync(join(folder, `${id}.json`), JSON.stringify(labels));
  }
}

// The archive's bytes are those of its content: no time of day, no order of a file system.
function writeArchive(): void {
  const mtime = new Date(1980, 0, 1);
  const content: Zippable = {};
  for (const file of filesIn(output))
    content[file] = [readFileSync(join(output, file)), { mtime, level: 9 }];
  writeFileSync(join(output, `${name}.zip`), zipSync(content));
}

export function buildWordPress(): void {
  const facts = JSON.parse(readFileSync(join(paths.package, 'metrics.json'), 'utf8')) as Facts;
  rmSync(output, { recursive: true, force: true });
  cpSync(source, plugin, { recursive: true });
  writeVersion(facts.version);
  cpSync(paths.cdn, join(plugin, 'assets', facts.version), {
    recursive: true,
    filter: (file) => !unused.test(relative(paths.cdn, file)),
  });
  cpSync(join(paths.package, 'snippets'), join(plugin, 'snippets'), { recursive: true });
  cpSync(join(paths.package, 'metrics.json'), join(plugin, 'metrics.json'));
  cpSync(join(paths.package, 'LICENSE'), join(plugin, 'LICENSE-MIT.txt'));
  writeLabels(facts);
  writeArchive();
}
