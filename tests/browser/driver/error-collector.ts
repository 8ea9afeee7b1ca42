/**
 * WebKitWebDriver cannot read a page's console, so the test server hands the page
 * this script first; it keeps what would have been printed in red.
 */
export const collectorPath = '/-/collect-errors.js';

export const collectorScript = `(() => {
  const errors = [];
  Object.defineProperty(window, '__collectedErrors', { value: errors });
  const describe = (value) => {
    if (value instanceof Error) return value.name + ': ' + value.message;
    return typeof value === 'string' ? value : JSON.stringify(value) ?? String(value);
  };
  addEventListener('error', (event) => {
    if (event.target === window) errors.push(event.message);
  }, true);
  addEventListener('unhandledrejection', (event) => errors.push(describe(event.reason)));
  addEventListener('securitypolicyviolation', (event) =>
    errors.push('blocked by ' + event.effectiveDirective + ': ' + event.blockedURI + ' ' + event.sample));
  const print = console.error;
  console.error = (...values) => {
    errors.push(values.map(describe).join(' '));
    print.apply(console, values);
  };
})();
`;

export function withCollector(html: string): string {
  const tag = `<script src="${collectorPath}"></script>`;
  if (/<head[\s>]/i.test(html)) return html.replace(/<head(\s[^>]*)?>/i, `$&${tag}`);
  return html.replace(/^\s*(<!doctype[^>]*>)?/i, `$&${tag}`);
}
