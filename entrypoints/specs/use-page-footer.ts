import { useEffect } from 'preact/hooks';
import { i18n } from '../../lib/i18n/words.ts';

/**
 * Has every printed page bear title, revision, date and its number. Chromium
 * prints boxes in the margin; a browser that knows none adds its own page
 * numbers. Null: nothing of one document stands on the page.
 */
export function usePageFooter(document: { readonly title: string; readonly mark: string } | null) {
  const left = document && `${document.title.slice(0, 120)} · ${document.mark}`;
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`@page {
      size: A4;
      margin: 18mm 16mm 20mm;
      @bottom-left { content: ${left === null ? '""' : quoted(left)}; font-size: 8pt; }
      @bottom-right { content: ${quoted(i18n.t('files.page'))} " " counter(page) " / " counter(pages); font-size: 8pt; }
    }`);
    globalThis.document.adoptedStyleSheets = [...globalThis.document.adoptedStyleSheets, sheet];
    return () => {
      globalThis.document.adoptedStyleSheets = globalThis.document.adoptedStyleSheets.filter(
        (one) => one !== sheet,
      );
    };
  }, [left]);
}

/** Any text as a string of a style sheet: every sign that could end it by its number. */
function quoted(text: string): string {
  const safe = text.replace(
    /[^\p{L}\p{N} .,·-]/gu,
    (sign) => `\\${sign.codePointAt(0)?.toString(16)} `,
  );
  return `"${safe}"`;
}
