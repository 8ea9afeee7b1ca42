// Whoever is in a field stays there, whatever the page changes meanwhile.
export function keepPlace(root: ShadowRoot, build: () => void, wanted?: string): void {
  const stops = () => [...root.querySelectorAll<HTMLInputElement>('input,select,button,summary')];
  const active = root.activeElement as HTMLInputElement;
  const place = stops().indexOf(active);
  const caret = active?.selectionStart;
  build();
  const named = root.querySelector<HTMLInputElement>(`[name="${wanted ?? active?.name}"]`);
  // What is typed belongs to one field, and to no other that stands in its place.
  const next =
    named ??
    (caret == null ? stops()[place] : root.querySelector<HTMLInputElement>('input:checked'));
  next?.focus();
  if (!wanted && named && caret != null) named.setSelectionRange(caret, caret);
}
