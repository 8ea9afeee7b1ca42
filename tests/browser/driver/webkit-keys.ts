/** The code points by which WebDriver names the keys that print nothing. */
const codePoints: Record<string, string> = {
  Alt: '\uE00A',
  ArrowDown: '\uE015',
  ArrowLeft: '\uE012',
  ArrowRight: '\uE014',
  ArrowUp: '\uE013',
  Backspace: '\uE003',
  Control: '\uE009',
  Delete: '\uE017',
  End: '\uE010',
  Enter: '\uE007',
  Escape: '\uE00C',
  Home: '\uE011',
  PageDown: '\uE00F',
  PageUp: '\uE00E',
  Shift: '\uE008',
  Space: ' ',
  Tab: '\uE004',
};

interface KeyAction {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

/** `Shift+Tab` as presses in order and releases in reverse. */
export function chord(key: string): KeyAction[] {
  const names = key === '+' ? ['+'] : key.split(/(?<=.)\+/);
  const values = names.map((name) => {
    const value = codePoints[name] ?? name;
    if ([...value].length !== 1) throw new Error(`no key is called ${name}`);
    return value;
  });
  const down = values.map((value): KeyAction => ({ type: 'keyDown', value }));
  const up = values.toReversed().map((value): KeyAction => ({ type: 'keyUp', value }));
  return [...down, ...up];
}

export function keystrokes(text: string): KeyAction[] {
  return [...text].flatMap((character) => [
    { type: 'keyDown', value: character },
    { type: 'keyUp', value: character },
  ]);
}
