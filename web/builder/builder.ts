// The page on which an editor puts together the code for a page: choices -> preview, code and the address.
import { looks } from '../embed/look.ts';
import { Formats } from '../src/locale/formats.ts';
import { dressedReader } from '../src/locale/read-dressed.ts';
import { Texts } from '../src/locale/texts.ts';
import { isolated } from '../src/view/dom.ts';
import { type Choice, fromHash, toHash, type Way } from './choice.ts';
import { codeFor, type Given } from './code.ts';
import { byId, controls } from './controls.ts';
import { copyFrom, copyKeys } from './copy.ts';
import { chosenEarly, replaceFields } from './early.ts';
import {
  calculatorFolder,
  readIntegrity,
  readMetric,
  readOffer,
  readSnippets,
  readTexts,
} from './files.ts';
import { presetFields } from './presets.ts';
import { Preview } from './preview.ts';
import { tabs } from './tabs.ts';

const pageLanguage = document.documentElement.lang;
const status = byId('status');

async function start(): Promise<void> {
  const [offer, integrity, messages] = await Promise.all([
    readOffer(),
    readIntegrity(),
    readTexts(pageLanguage),
  ]);
  const texts = new Texts(messages);
  const preview = new Preview(byId('stage'));
  const typed = new Map<string, string>(); // as it stands in the fields, of all metrics that were looked at
  let choice = fromHash(location.hash, offer, pageLanguage);
  let kept = choice.presets; // of all metrics that were looked at
  let asked = ''; // metric and currency that the fields are for

  const metricOf = ({ metric }: Choice) => {
    const entry = offer.metrics.find(({ id }) => id === metric);
    if (!entry) throw new Error(`no metric ${metric}`);
    return entry;
  };
  const currencyOf = ({ currency, lang }: Choice) =>
    currency || (offer.languages.find(({ id }) => id === lang)?.currency ?? '');

  async function showPresets(): Promise<void> {
    const { metric } = choice;
    const wanted = `${metric} ${currencyOf(choice)}`;
    if (wanted === asked) return;
    asked = wanted;
    const file = await readMetric(metric, pageLanguage);
    if (asked !== wanted) return;
    const formats = new Formats(pageLanguage, currencyOf(choice));
    formats.conventions.dressed = dressedReader(formats);
    const changed = (id: string, value: string) => {
      kept = { ...kept, [id]: value };
      change({});
    };
    const context = { texts, formats, values: choice.presets, typed, changed };
    const nodes = presetFields(file, context);
    replaceFields(byId('presets'), nodes);
    const period = file.facts.period ?? 'month';
    const told = nodes.length > 0 ? 'builder.presets.period' : 'builder.presets.rows';
    byId('period').textContent = texts.text(told, { period });
    byId('presets-hint').hidden = nodes.length === 0;
  }

  async function showCode(): Promise<void> {
    const shown = choice;
    const { reserve, title } = metricOf(shown);
    const given: Given = {
      base: shown.at ? shown.at.replace(/\/*$/, '/') : calculatorFolder,
      integrity,
      snippet: (await readSnippets(shown.lang))[shown.metric] ?? '',
      reserve,
      title: title[shown.lang] ?? '',
    };
    if (shown !== choice) return;
    for (const [way, pieces] of Object.entries(codeFor(shown, given)))
      for (const [piece, code] of Object.entries(pieces)) {
        byId(`${way}-${piece}`).hidden = code === '';
        byId(`${way}-${piece}-code`).textContent = code;
      }
  }

  const failed = () => {
    status.textContent = texts.text('builder.failed');
  };
  function update(): void {
    fields.show(choice);
    ways.show(choice.way);
    Promise.all([showPresets(), showCode(), preview.show(choice, Object.keys(looks))]).catch(
      (error: unknown) => {
        failed();
        throw error;
      },
    );
  }
  function change(changes: Partial<Choice>): void {
    choice = fromHash(toHash({ ...choice, ...changes, presets: kept }), offer, pageLanguage);
    history.replaceState(null, '', `#${toHash(choice)}`);
    status.textContent = '';
    update();
  }

  const fields = controls(() => choice, change, {
    wrongColour: texts.parts('builder.colour.wrong', { example: isolated('#0b5c66') }),
    wrongAddress: texts.parts('builder.at.wrong', { example: isolated(calculatorFolder) }),
  });
  const ways = tabs(byId('ways'), (way) => change({ way: way as Way }));
  byId<HTMLInputElement>('at').placeholder = calculatorFolder;
  for (const button of document.querySelectorAll<HTMLElement>('button[data-copies]'))
    button.addEventListener('click', async () => {
      const how = await copyFrom(byId(`${button.dataset.copies}-code`));
      const values = { what: button.dataset.what ?? '', keys: copyKeys() };
      status.textContent = texts.text(`builder.${how}`, values);
    });
  addEventListener('hashchange', () => {
    choice = fromHash(location.hash, offer, pageLanguage);
    kept = choice.presets;
    typed.clear();
    asked = '';
    update();
  });
  const choose = chosenEarly();
  update();
  choose();
}

await start().catch((error: unknown) => {
  status.textContent = status.dataset.failed ?? '';
  throw error;
});
