// The look that the address asks for. Each value is of a known form, so nothing else gets into the styles.
const colour = /^#[\da-f]{6}$/i;
const length = /^\d{1,3}(\.\d{1,3})?(px|rem|em)$/;

const looks: Readonly<Record<string, RegExp>> = {
  accent: colour,
  fault: colour,
  radius: length,
  gap: length,
  'figure-size': length,
};

export function wear(root: HTMLElement, query: URLSearchParams): void {
  for (const [name, form] of Object.entries(looks)) {
    const value = query.get(name) ?? '';
    if (form.test(value)) root.style.setProperty(`--contact-cost-${name}`, value);
  }
  const theme = query.get('theme') ?? '';
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
}
