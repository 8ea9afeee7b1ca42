// What a calculator's look can be set to: the name of a custom property, and the form of its values. Nothing of
// another form gets from an address into the styles.
const colour = /^#[\da-f]{6}$/i;
const length = /^\d{1,3}(\.\d{1,3})?(px|rem|em)$/;

export const looks: Readonly<Record<string, RegExp>> = {
  accent: colour,
  fault: colour,
  radius: length,
  gap: length,
  'figure-size': length,
};

// Of the page around the frame, which the frame cannot see: most pages are light whatever the visitor's system is.
export const themes: readonly string[] = ['dark', 'auto'];

export function wear(root: HTMLElement, query: URLSearchParams): void {
  for (const [name, form] of Object.entries(looks)) {
    const value = query.get(name) ?? '';
    if (form.test(value)) root.style.setProperty(`--contact-cost-${name}`, value);
  }
  const theme = query.get('theme') ?? '';
  if (themes.includes(theme)) root.dataset.theme = theme;
}
