import type {} from 'contact-cost-calculator/react';

export const good = (
  <contact-cost-calculator
    metric="cost-per-contact"
    lang="lv"
    period="year"
    total-cost="71600"
    class="wide"
    className="wide"
  >
    <p>Notes</p>
  </contact-cost-calculator>
);
// @ts-expect-error: no such period
export const period = <contact-cost-calculator period="day" />;
// @ts-expect-error: numbers are text
export const number = <contact-cost-calculator total-cost={71600} />;
// @ts-expect-error: no such element
export const name = <contact-cost-calculater />;
// @ts-expect-error: it would be written as an attribute
export const inputs = <contact-cost-calculator inputs={{ contacts: '1' }} />;
