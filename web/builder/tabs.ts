// Tabs: one stop on the way of the Tab key, arrows between them, each shows its panel at once.
export interface Tabs {
  show(name: string): void;
}

export function tabs(list: HTMLElement, shown: (name: string) => void): Tabs {
  const all = [...list.querySelectorAll<HTMLElement>('[role=tab]')];
  const panelOf = (tab: HTMLElement) =>
    document.getElementById(tab.getAttribute('aria-controls') ?? '') as HTMLElement;

  const show = (chosen: HTMLElement) => {
    for (const tab of all) {
      const isChosen = tab === chosen;
      tab.setAttribute('aria-selected', String(isChosen));
      tab.tabIndex = isChosen ? 0 : -1;
      panelOf(tab).hidden = !isChosen;
    }
  };

  const pick = (tab: HTMLElement | undefined) => {
    if (!tab) return;
    show(tab);
    shown(tab.dataset.way ?? '');
  };

  list.addEventListener('keydown', (event) => {
    const place = all.indexOf(document.activeElement as HTMLElement);
    const forward = getComputedStyle(list).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const backward = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    const target: Record<string, number> = {
      [forward]: (place + 1) % all.length,
      [backward]: (place - 1 + all.length) % all.length,
      Home: 0,
      End: all.length - 1,
    };
    const next = target[event.key];
    if (place < 0 || next === undefined) return;
    event.preventDefault();
    all[next]?.focus();
    pick(all[next]);
  });
  for (const tab of all) tab.addEventListener('click', () => pick(tab));

  return {
    show: (name) => {
      const tab = all.find(({ dataset }) => dataset.way === name);
      if (tab) show(tab);
    },
  };
}
