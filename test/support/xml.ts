import sax from 'sax';

/** Throws, with the place, where a text is no XML document or holds a sign that XML does not know. */
export function expectWellFormed(xml: string, name: string): void {
  const bad = /[^\t\n\r\P{Cc}]|\p{Surrogate}|\uFFFE|\uFFFF/u.exec(xml);
  if (bad !== null) throw new Error(`${name}: U+${bad[0].codePointAt(0)?.toString(16)} in XML`);
  const parser = sax.parser(true, { xmlns: true });
  parser.onerror = (error) => {
    throw new Error(`${name}: ${error.message}`);
  };
  parser.write(xml).close();
}
