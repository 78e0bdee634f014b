import { Calculator } from '../../components/fees/Calculator.tsx';
import { emptyCalculator } from '../../components/fees/empty-calculator.ts';

/** What stands in the popup's document, so that the first field is there before any code is. */
export const Shell = () => <Calculator {...emptyCalculator} />;
