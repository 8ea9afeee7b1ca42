// One sheet for all calculators of a page; constructed, because a strict policy forbids <style>.
import css from './styles.css';

let sheet: CSSStyleSheet | undefined;

export function styleSheet(): CSSStyleSheet {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  return sheet;
}
