import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { unguarded } from '../../lib/files/csv.ts';
import { readCsv } from '../../lib/files/csv-reader.ts';
import { requirementsCsv, requirementsFromCsv } from '../../lib/files/requirements-csv.ts';
import { orderSpec } from '../support/arbitrary-spec.ts';
import { aRequirement, aSpec } from '../support/specs.ts';

const head = 'aspect,attribute,value,code,unit,tolerance,method,class\r\n';
const ids = () => {
  let last = 0;
  return () => {
    last += 1;
    return `r${last}`;
  };
};
const read = (text: string) => requirementsFromCsv(text, ids());
const refused = (...problems: object[]) => ({ ok: false, problems });

describe('out', () => {
  test('bytes of a small file, formulas made text', () => {
    const rows = [aRequirement('a', { value: '=1+1', tolerance: '-5', method: 'by "eye", 2×' })];
    expect(requirementsCsv(aSpec({ requirements: rows }))).toBe(
      `\uFEFF${head}other,,'=1+1,,,'-5,"by ""eye"", 2×",major\r\n`,
    );
  });

  test('cells equal, read by another library, any spec', () => {
    fc.assert(
      fc.property(orderSpec, (spec) => {
        const { data } = Papa.parse<string[]>(requirementsCsv(spec).slice(1), { delimiter: ',' });
        const cells = data.slice(1, -1).map((row) => row.map(unguarded));
        expect(cells).toEqual(
          spec.requirements.map(
            ({ aspect, attribute, value, code, unit, tolerance, method, ...row }) => [
              aspect,
              attribute,
              value,
              code,
              unit,
              tolerance,
              method,
              row.class,
            ],
          ),
        );
      }),
    );
  });
});

describe('reading', () => {
  const table = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), {
    minLength: 1,
  });

  test('any cells that another library wrote', () => {
    fc.assert(
      fc.property(
        table,
        fc.constantFrom(',' as const, ';' as const, '\t' as const),
        (rows, delimiter) => {
          const text = Papa.unparse(rows, { delimiter });
          const read = [...readCsv(text, delimiter)];
          expect(read.map((row) => row.kind === 'row' && row.cells)).toEqual(rows);
        },
      ),
    );
  });

  test('lines are counted as an editor does', () => {
    expect([...readCsv('a,"b\r\nc"\r\n\nd\re,', ',')]).toEqual([
      { kind: 'row', line: 1, cells: ['a', 'b\r\nc'] },
      { kind: 'row', line: 4, cells: ['d'] },
      { kind: 'row', line: 5, cells: ['e', ''] },
    ]);
    expect([...readCsv('a\n"b"c\n', ',')].at(-1)).toEqual({ kind: 'broken-quotes', line: 2 });
    expect([...readCsv('5" pipe,x', ',')]).toEqual([
      { kind: 'row', line: 1, cells: ['5" pipe', 'x'] },
    ]);
  });

  test('a row of more cells than any spreadsheet has is not read to its end', () => {
    const widest = ','.repeat(16_383);
    expect([...readCsv(`${widest}\n${widest},x,"open`, ',')].map(({ kind }) => kind)).toEqual([
      'row',
      'too-many-cells',
    ]);
  });
});

describe('in', () => {
  test('any requirements come back the same, but for their ids', () => {
    fc.assert(
      fc.property(orderSpec, (spec) => {
        const back = read(requirementsCsv(spec));
        const newIds = ids();
        const kept = spec.requirements.map((row) => ({ ...row, id: newIds() }));
        expect(back).toEqual({ ok: true, requirements: kept });
      }),
      { numRuns: 300 },
    );
  });

  test('the guard comes off as often as it went on', () => {
    for (const text of ['=1', "'=1", "''+1", "'plain", '\t', "'", '＝1']) {
      const rows = [aRequirement('r1', { value: text })];
      expect(read(requirementsCsv(aSpec({ requirements: rows })))).toEqual({
        ok: true,
        requirements: rows,
      });
    }
  });

  test.each([
    ['semicolons', 'Value;Aspect;Class\n"1;5";Weight;Critical\n'],
    ['tabs', 'value\taspect\tclass\n1;5\tweight\tcritical'],
    ['columns that are empty', 'value,aspect,class,,\n1;5,weight,critical,,\n,,,,\n\n'],
    ['old line ends', 'value,aspect,class\r1;5,weight,critical\r'],
  ])('as a spreadsheet saves it: %s', (_name, text) => {
    const row = aRequirement('r1', { aspect: 'weight', value: '1;5', class: 'critical' });
    expect(read(text)).toEqual({ ok: true, requirements: [row] });
  });

  test('what is wrong is named by line and column', () => {
    expect(read('')).toEqual(refused({ code: 'no-header', line: 1, column: '' }));
    expect(read('{"a": 1}')).toEqual(refused({ code: 'no-header', line: 1, column: '' }));
    expect(read('value,colour\n')).toEqual(
      refused({ code: 'unknown-column', line: 1, column: 'colour' }),
    );
    expect(read('value,value\n')).toEqual(
      refused({ code: 'repeated-column', line: 1, column: 'value' }),
    );
    const second = `${head}weight,"two\r\nlines",,,,,,\r\n`;
    expect(read(`${second}taste,x,,,,,,awful\r\n`)).toEqual(
      refused(
        { code: 'unknown-aspect', line: 4, column: 'aspect' },
        { code: 'unknown-class', line: 4, column: 'class' },
      ),
    );
    expect(read(`${second},,,,,,,major,more\r\n`)).toEqual(
      refused({ code: 'too-many-cells', line: 4, column: '' }),
    );
    const long = 'x'.repeat(200_001);
    expect(read(`value\n${long}\n`)).toEqual(
      refused({ code: 'too-long', line: 2, column: 'value' }),
    );
    expect(read(`value\nx${'\nx'.repeat(2000)}`)).toEqual(
      refused({ code: 'too-many-rows', line: 2002, column: '' }),
    );
    expect(read('value\n"open\n')).toEqual(refused({ code: 'broken-quotes', line: 2, column: '' }));
    expect(read('x'.repeat(17 * 1024 * 1024))).toEqual(
      refused({ code: 'too-big', line: 1, column: '' }),
    );
  });

  test.each([
    [
      'quotes in a cell',
      `x,"${'""'.repeat(7_000_000)}"\n`,
      { code: 'too-long', line: 2, column: 'value' },
    ],
    ['quotes alone', '"'.repeat(14_000_000), { code: 'too-long', line: 2, column: 'attribute' }],
    [
      'lines in a cell',
      `"x${'\n'.repeat(6_000_000)}"\n`,
      { code: 'too-long', line: 2, column: 'attribute' },
    ],
    ['commas', ','.repeat(14_000_000), { code: 'too-many-cells', line: 2, column: '' }],
    // Nothing behind the first row too many is looked at.
    ['rows', `${'x\n'.repeat(2001)}"open`, { code: 'too-many-rows', line: 2002, column: '' }],
  ])('a file that is nothing but %s is refused with a sentence', (_name, rows, problem) => {
    expect(read(`attribute,value\n${rows}`)).toEqual(refused(problem));
  });

  test('empty lines and rows without end are nothing', () => {
    const blank = `${'\n'.repeat(500_000)}${',\n'.repeat(500_000)}`;
    expect(read(`attribute,value\n${blank}x,1\n`)).toMatchObject({
      ok: true,
      requirements: [{ attribute: 'x', value: '1' }],
    });
  });

  test('any text is read or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.boolean(), (text, headed) => {
        expect(typeof read(headed ? `${head}${text}` : text).ok).toBe('boolean');
      }),
    );
  });
});
