// What the page hears of each change by the visitor.
import { version } from '../generated/catalogue.ts';
import type { ContactCostResultDetail } from './element.ts';

export function announce(element: Element, told: Omit<ContactCostResultDetail, 'version'>): void {
  const detail: ContactCostResultDetail = { ...told, version };
  element.dispatchEvent(
    new CustomEvent('contact-cost-result', { bubbles: true, composed: true, detail }),
  );
}
