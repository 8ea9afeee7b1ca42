import 'contact-cost-calculator/define'; // on the server, where there is no HTMLElement
import Calculator from './calculator.js';

export default function Page() {
  return (
    <main>
      <Calculator />
    </main>
  );
}
