// One sheet for all calculators of a document; constructed, because a strict policy forbids <style>.
import css from './styles.css';

// An element moved into a frame is in another document, which refuses the sheets of this one. A document
// that nobody sees has none.
export function sheetOf(css: string): (document: Document) => CSSStyleSheet | undefined {
  const sheets = new WeakMap<Document, CSSStyleSheet>();
  return (document) => {
    const { defaultView } = document;
    if (defaultView && !sheets.has(document)) {
      const sheet = new defaultView.CSSStyleSheet();
      sheet.replaceSync(css);
      sheets.set(document, sheet);
    }
    return sheets.get(document);
  };
}

export const styleSheet = sheetOf(css);
