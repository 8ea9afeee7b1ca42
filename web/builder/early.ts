// Whoever is faster than the page's files loses nothing to them.

// What was chosen and typed before there was a script: kept now, chosen once all is ready.
export function chosenEarly(): () => void {
  const lists = [...document.querySelectorAll<HTMLSelectElement>('.choices select')].filter(
    ({ selectedOptions }) => selectedOptions[0]?.defaultSelected === false,
  );
  const texts = [...document.querySelectorAll<HTMLInputElement>('.choices input')].filter(
    ({ value, defaultValue }) => value !== defaultValue,
  );
  const chosen = [...lists, ...texts].map((control) => [control, control.value] as const);
  return () => {
    for (const [control, value] of chosen) {
      control.value = value;
      control.dispatchEvent(new Event(control.matches('select') ? 'change' : 'input'));
    }
  };
}

// Who is in a field stays in it, and what was opened is open.
export function replaceFields(place: HTMLElement, fields: readonly Node[]): void {
  const parts = () => [...place.querySelectorAll('details')];
  const nameOf = (part: Element) => part.firstChild?.textContent;
  const opened = parts().flatMap((part) => (part.open ? [nameOf(part)] : []));
  const active = document.activeElement;
  const held = active instanceof HTMLInputElement && place.contains(active) ? active : undefined;
  const caret = held?.selectionStart ?? 0;
  place.replaceChildren(...fields);
  for (const part of parts()) part.open ||= opened.includes(nameOf(part));
  const again = held && document.getElementById(held.id);
  if (!(again instanceof HTMLInputElement)) return;
  again.focus();
  again.setSelectionRange(caret, caret);
}
