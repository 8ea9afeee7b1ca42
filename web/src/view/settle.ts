// How the calculator gets on with the page that it stands in.

// What a text field, a choice, a list or a slider itself does something with.
const ownKeys = /^(.|Arrow.*|Home|End|Page.*|Backspace|Delete|Dead|Process|Unidentified)$/su;
const editing = /^[acvxyz]$/i; // with Ctrl or Cmd

// Outside, the element looks as if nobody were typing in it, and pages have commands on single keys.
function keep(event: KeyboardEvent): void {
  const { key, target } = event;
  const command = (event.ctrlKey || event.metaKey) && !event.getModifierState('AltGraph');
  const isOwn = command && key.length === 1 ? editing.test(key) : ownKeys.test(key);
  if (isOwn && (target as Element).matches('input,select')) event.stopPropagation();
}

export function settle(root: HTMLElement): void {
  for (const type of ['keydown', 'keypress', 'keyup'] as const) root.addEventListener(type, keep);
  // The page says here how much of its top a fixed header covers.
  const { scrollPaddingBlockStart } = getComputedStyle(root.ownerDocument.documentElement);
  if (scrollPaddingBlockStart !== 'auto')
    root.style.setProperty('--covered', scrollPaddingBlockStart);
}
