import { expect, test, useStubPage } from './harness.ts';

useStubPage();

test('requests since the navigation are known', async ({ app }) => {
  await app.goto('/?first');
  const loaded = await app.requests();
  expect(loaded.toSorted()).toEqual(['/?first', '/stub.css', '/stub.js']);
  await app.focus('x-stub input');
  await app.type('5');
  expect(await app.requests()).toEqual(loaded);
  await app.press('Tab');
  await app.press('Tab');
  await app.press('Enter');
  await app.waitForText('x-stub output', 'asked');
  expect(await app.requests()).toEqual([...loaded, '/asked.json']);
  await app.reload();
  expect((await app.requests()).toSorted()).toEqual(loaded.toSorted());
});

test('requests to other hosts and other methods are known', async ({ app }) => {
  await app.goto('/', { policy: 'plain' });
  const loaded = await app.requests();
  await app.evaluate(() => {
    navigator.sendBeacon('/beacon', 'x');
    fetch('http://elsewhere.invalid/count').catch(() => undefined);
  });
  const later = (await app.requests()).slice(loaded.length);
  expect(later.toSorted()).toEqual(['POST /beacon', 'http://elsewhere.invalid/count']);
});

test('WebAssembly runs under the strict policy', async ({ app }) => {
  await app.goto('/');
  await app.waitFor('document.documentElement.hasAttribute("wasm")');
  expect(await app.attribute('html', 'wasm')).toBe('ready');
  expect(await app.consoleErrors()).toEqual([]);
});

test('WebAssembly is refused without wasm-unsafe-eval', async ({ app }) => {
  await app.goto('/', { policy: 'strict-without-wasm' });
  await app.waitFor('document.documentElement.hasAttribute("wasm")');
  expect(await app.attribute('html', 'wasm')).toBe('CompileError');
});

test('the strict policy refuses inline style, innerHTML and foreign requests', async ({ app }) => {
  await app.goto('/');
  const refused = await app.evaluate(async () => {
    const style = document.createElement('style');
    style.textContent = 'h1 { color: rgb(1, 2, 3) }';
    document.head.append(style);
    const colour = getComputedStyle(document.querySelector('h1') as Element).color;
    const report = [colour === 'rgb(1, 2, 3)' ? 'styled' : 'unstyled'];
    try {
      document.body.innerHTML = '';
    } catch (error) {
      report.push((error as Error).name);
    }
    await fetch('http://elsewhere.invalid/').catch((error) => report.push(error.name));
    return report;
  });
  expect(refused).toEqual(['unstyled', 'TypeError', 'TypeError']);
  expect(await app.requests()).not.toContain('http://elsewhere.invalid/');
  expect((await app.consoleErrors()).join('\n')).toContain('style');
});

const faults = {
  'throw new Error("late one")': 'late one',
  'Promise.reject(new Error("rejected"))': 'rejected',
  'console.error("printed", 7)': 'printed',
  'fetch("/gone.json")': '404 /gone.json',
};

for (const [code, trace] of Object.entries(faults)) {
  test(`an error is seen: ${code}`, async ({ app, site }) => {
    site.put('/faulty.js', `setTimeout(() => { ${code} }, 20); setTimeout(() => done = 1, 200)`);
    site.put('/faulty.html', '<!doctype html><title>f</title><script src="faulty.js"></script>');
    await app.goto('/faulty.html');
    await app.waitFor('typeof done === "number"');
    expect((await app.consoleErrors()).join('\n')).toContain(trace);
    await app.goto('/');
    expect(await app.consoleErrors()).toEqual([]);
  });
}

test('folders mount, redirect and do not leak', async ({ app, site }) => {
  site.reset({ '/sub/': new URL('..', import.meta.url).pathname });
  await app.goto('/sub/selftest/page');
  expect(await app.evaluate('location.pathname')).toBe('/sub/selftest/page/');
  const status = (path: string) => app.evaluate(async (at) => (await fetch(at)).status, path);
  expect(await status('/sub/selftest/page/stub.js')).toBe(200);
  expect(await status('/sub/..%2f..%2fpackage.json')).toBe(404);
  expect(await status('/selftest/page/')).toBe(404);
});

test('a file can be withheld and delayed', async ({ app, site }) => {
  site.put('/stub.js', { status: 503, delay: 50 });
  await app.goto('/');
  expect(await app.text('#fallback')).toBe('Fallback text');
  expect(await app.consoleErrors()).toContain('503 /stub.js');
});

test('back returns to the page before', async ({ app }) => {
  await app.goto('/?one');
  await app.goto('/?two');
  await app.back();
  await app.waitFor('location.search === "?one"');
});
