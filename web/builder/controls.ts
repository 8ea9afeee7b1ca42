// The controls that the page has from the start: lists, colours, the address.
import { looks } from '../embed/look.ts';
import type { Part } from '../src/locale/messages.ts';
import { type Choice, isAddress } from './choice.ts';

export const byId = <E extends HTMLElement>(id: string): E => {
  const element = document.getElementById(id);
  if (!element) throw new Error(`nothing has the id ${id}`);
  return element as E;
};

type Change = (change: Partial<Choice>) => void;

const lists = ['metric', 'lang', 'currency', 'theme'] as const;
const lookLists = ['radius', 'gap', 'figure-size'];
const colours = ['accent', 'fault'];

export interface Words {
  wrongColour: Part[];
  wrongAddress: Part[];
}

export interface Controls {
  show(choice: Choice): void;
}

// A text of a known form; of another form it stays in its field and is not used.
function checkedText(
  id: string,
  isRight: (text: string) => boolean,
  wrong: Part[],
  use: (text: string) => void,
) {
  const input = byId<HTMLInputElement>(id);
  const tell = (): boolean => {
    const fits = input.value.trim() === '' || isRight(input.value.trim());
    input.setAttribute('aria-invalid', String(!fits));
    byId(`${id}-note`).replaceChildren(...(fits ? [] : wrong));
    return fits;
  };
  input.addEventListener('input', () => use(tell() ? input.value.trim() : ''));
  return (value: string) => {
    // What is being typed, or could not be used, is not taken away.
    if (document.activeElement === input || (value === '' && !tell())) return;
    input.value = value;
    tell();
  };
}

export function controls(current: () => Choice, change: Change, words: Words): Controls {
  const shows: ((choice: Choice) => void)[] = [];
  const changeLook = (name: string, value: string) => {
    const { [name]: _, ...others } = current().look;
    change({ look: value === '' ? others : { ...others, [name]: value } });
  };

  for (const name of lists) {
    const select = byId<HTMLSelectElement>(name);
    select.addEventListener('change', () => change({ [name]: select.value }));
    shows.push((choice) => {
      select.value = choice[name];
    });
  }
  for (const name of lookLists) {
    const select = byId<HTMLSelectElement>(name);
    select.addEventListener('change', () => changeLook(name, select.value));
    shows.push(({ look }) => {
      select.value = look[name] ?? '';
    });
  }
  for (const name of colours) {
    const isColour = (text: string) => looks[name]?.test(text) === true;
    const use = (text: string) => changeLook(name, text);
    const show = checkedText(name, isColour, words.wrongColour, use);
    const picker = byId<HTMLInputElement>(`${name}-picker`);
    picker.addEventListener('input', () => use(picker.value));
    shows.push(({ look }) => {
      show(look[name] ?? '');
      if (look[name]) picker.value = look[name];
    });
  }
  const showAddress = checkedText('at', isAddress, words.wrongAddress, (at) => change({ at }));
  shows.push(({ at }) => showAddress(at));

  return {
    show: (choice) => {
      for (const show of shows) show(choice);
    },
  };
}
