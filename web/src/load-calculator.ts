export const loadCalculator = () => import('./calculator.js');
