'use client';

import 'contact-cost-calculator/define';

export default function Calculator() {
  return (
    <contact-cost-calculator metric="cost-per-contact">
      <p>6,40 €</p>
    </contact-cost-calculator>
  );
}
