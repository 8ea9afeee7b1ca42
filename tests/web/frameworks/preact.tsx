import type {} from 'contact-cost-calculator/preact';

const heard = ({ detail }: CustomEvent<{ metric: string }>) => console.log(detail.metric);
export const good = (
  <contact-cost-calculator
    metric="cost-per-contact"
    lang="lv"
    period="year"
    total-cost="71600"
    inputs={{ contacts: '1' }}
    oncontact-cost-result={heard}
    class="wide"
    style={{ '--contact-cost-gap': '1em' }}
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
// @ts-expect-error: numbers are text
export const inputs = <contact-cost-calculator inputs={{ contacts: 1 }} />;
