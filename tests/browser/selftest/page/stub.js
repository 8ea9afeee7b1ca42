const wasm = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0]);

class Parts extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const more = document.createElement('button');
    more.textContent = 'More';
    root.append(more);
  }
}

class Stub extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({ mode: 'open' });
    const label = document.createElement('label');
    const input = document.createElement('input');
    input.name = 'cost';
    input.inputMode = 'decimal';
    label.append('Cost ', input);
    const period = document.createElement('select');
    period.name = 'period';
    period.ariaLabel = 'Period';
    for (const name of ['month', 'week']) period.append(new Option(name, name));
    const button = document.createElement('button');
    button.id = 'ask';
    button.textContent = 'Ask';
    const output = document.createElement('output');
    const events = document.createElement('p');
    events.id = 'events';
    root.append(label, period, button, document.createElement('x-parts'), output, events);
    for (const type of ['keydown', 'input', 'change', 'click']) {
      root.addEventListener(type, (event) => {
        const subject = event.key ?? (event.target.name || event.target.localName);
        events.append(`${type}:${subject}:${event.isTrusted} `);
      });
    }
    input.addEventListener('input', () => {
      output.textContent = `${input.value} per ${period.value}`;
    });
    button.addEventListener('click', () => {
      output.textContent = 'asked';
      fetch('asked.json').catch(() => undefined);
    });
  }
}

customElements.define('x-parts', Parts);
customElements.define('x-stub', Stub);

WebAssembly.instantiate(wasm).then(
  () => document.documentElement.setAttribute('wasm', 'ready'),
  (error) => {
    const kind = error instanceof WebAssembly.CompileError ? 'CompileError' : error.name;
    document.documentElement.setAttribute('wasm', kind);
  },
);
