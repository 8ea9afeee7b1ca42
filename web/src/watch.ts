// Attributes are the state, and languages change on any ancestor.
export function watch(
  element: Element,
  attributeChanged: (name: string) => void,
  languageChanged: () => void,
): MutationObserver[] {
  const own = new MutationObserver((records) => {
    for (const { attributeName: name, oldValue } of records)
      if (name && element.getAttribute(name) !== oldValue) attributeChanged(name);
  });
  own.observe(element, { attributeOldValue: true });
  const observers = [own];
  for (let root: Node | undefined = element.getRootNode(); root; ) {
    const language = new MutationObserver(languageChanged);
    language.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    observers.push(language);
    root = (root as ShadowRoot).host?.getRootNode();
  }
  return observers;
}
