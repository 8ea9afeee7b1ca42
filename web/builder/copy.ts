// Copies what stands in an element, and tells how it went. Where the browser refuses, the text is left
// selected, so that two keys copy it.
function select(element: Element): void {
  const selection = getSelection();
  selection?.removeAllRanges();
  const range = document.createRange();
  range.selectNodeContents(element);
  selection?.addRange(range);
}

export async function copyFrom(element: HTMLElement): Promise<'copied' | 'selected'> {
  try {
    await navigator.clipboard.writeText(element.textContent ?? '');
    return 'copied';
  } catch {
    // No clipboard on a page without https, or no permission: the older way.
    select(element);
    if (!document.execCommand('copy')) return 'selected';
    getSelection()?.removeAllRanges();
    return 'copied';
  }
}

export const copyKeys = (): string =>
  /Mac|iPhone|iPad/.test(navigator.userAgent) ? '⌘C' : 'Ctrl+C';
