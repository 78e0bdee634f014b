import { uiLocale } from '../../lib/i18n/format.ts';
import type { OrderSpec } from '../../lib/trade/order-spec.ts';

/** The language (BCP 47) in which the buyer types amounts into a spec's form. */
export const typingLocale = ({ locale }: OrderSpec): string => locale || uiLocale();
