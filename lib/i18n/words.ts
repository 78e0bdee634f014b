/** Typed access to every word the buyer reads; the words stand in `locales/`. */
export { i18n } from '#i18n';
