// What was opened is open again once all is drawn anew.
const nameOf = ({ dataset, parentElement }: HTMLDetailsElement) =>
  dataset.lever ?? parentElement?.className;

export function keepOpen(root: ShadowRoot, build: () => void): void {
  const parts = (state = '') => [...root.querySelectorAll<HTMLDetailsElement>(`details${state}`)];
  const opened = parts('[open]').map(nameOf);
  build();
  for (const part of parts())
    if (opened.includes(nameOf(part))) {
      part.open = true;
      part.dispatchEvent(new Event('toggle')); // the browser's own comes when the page has moved already
    }
}
