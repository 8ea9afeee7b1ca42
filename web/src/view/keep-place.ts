// Whoever is in a field stays there, whatever the page changes meanwhile.
export function keepPlace(root: ShadowRoot, build: () => void, wanted?: string): void {
  const stops = () => [...root.querySelectorAll<HTMLInputElement>('input,select,button,summary')];
  const active = root.activeElement as HTMLInputElement;
  const place = stops().indexOf(active);
  const caret = active?.selectionStart;
  build();
  const next = wanted ? root.querySelector<HTMLInputElement>(`[name="${wanted}"]`) : stops()[place];
  next?.focus();
  if (!wanted && caret != null) next?.setSelectionRange(caret, caret);
}
