import { spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';

const script = new URL('../../scripts/fees.ts', import.meta.url).pathname;

const fees = (...args: string[]) => feesIn(process.env.TZ, ...args);

/** The command on a machine whose clock shows the time of `zone`. */
function feesIn(zone: string | undefined, ...args: string[]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [script, ...args], {
    encoding: 'utf8',
    env: { ...process.env, TZ: zone },
  });
  return { answer: stdout === '' ? null : JSON.parse(stdout), stderr, status };
}

const usd = (amount: string) => ({ amount, currency: 'USD' });

describe('the fees command', () => {
  test('prints every method of one payment', () => {
    const { answer } = fees('--amount', '462', '--country', 'CA', '--date', '2026-11-23');
    expect(answer.payments).toEqual([{ name: 'full', amount: usd('462.00') }]);
    expect(answer.methods.map(({ method }: { method: string }) => method)).toEqual([
      'card',
      'apple-pay',
      'google-pay',
      'paypal',
      'klarna',
      'afterpay',
      'wire-transfer',
      'local-wire-transfer',
      'e-checking',
      'online-bank-payment',
      'online-transfer',
      'western-union',
      'boleto',
      'pay-later',
      'payment-terms',
    ]);
    expect(answer.methods[0]).toMatchObject({
      method: 'card',
      rule: 'card-3',
      status: 'offered',
      estimate: { kind: 'exact', fee: usd('13.82'), youPay: usd('475.82') },
      source: { date: '2025-09-02', grade: 'A' },
    });
    expect(answer.cheapest).toMatchObject({ method: 'card', always: false });
  });

  test('takes an order of no date as of today, where the buyer is', () => {
    // 26 hours apart: never the same day.
    for (const zone of ['Pacific/Kiritimati', 'Etc/GMT+12']) {
      const today = () =>
        new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short' }).format();
      const before = today();
      const { answer } = feesIn(zone, '--amount', '462');
      expect([before, today()]).toContain(answer.orderDate);
    }
  });

  test('splits deposit and balance, and turns the question round', () => {
    const args = ['--amount', '1000', '--deposit', '30', '--date', '2026-11-23', '--country', 'CA'];
    const { answer } = fees(...args, '--receive');
    expect(answer.payments).toEqual([
      { name: 'deposit', amount: usd('300.00') },
      { name: 'balance', amount: usd('700.00') },
    ]);
    const wire = answer.methods.find(
      ({ method }: { method: string }) => method === 'wire-transfer',
    );
    expect(wire).toMatchObject({
      estimate: { kind: 'range', low: usd('60.00'), likely: usd('125.00'), high: usd('210.00') },
      receives: { kind: 'exact', amount: usd('1000.00') },
      payments: [{ name: 'deposit' }, { name: 'balance' }],
    });
  });

  test('refuses to pay where no payment makes the amount arrive', () => {
    const { answer, stderr } = fees('--amount', '90071992547409.91', '--receive');
    expect(stderr).toBe('');
    expect(answer.methods[6]).toMatchObject({
      method: 'wire-transfer',
      estimate: { kind: 'unavailable', reason: 'out-of-reach' },
    });
  });

  test.each([
    [['--amount', '1e9'], /--amount 1e9: write it out/],
    [[], /--amount : give one/],
    [['--amount', '0'], /more than 0/],
    [['--amount', '1.005'], /more decimals/],
    [['--amount', '99999999999999999'], /too large/],
    [['--amount', '5', '--currency', 'ZZZ'], /--currency ZZZ: is not known/],
    [['--amount', '5', '--date', '2026-02-30'], /--date 2026-02-30/],
    [['--amount', '-5'], /^--amount -5: must be more than 0$/m],
    [['--amount', '5', '--country', 'Canada'], /--country Canada/],
    [['--amount', '5', '--country', 'UK'], /--country UK/],
    [['--amount', '5', '--country', 'ZZ'], /--country ZZ/],
    [['--amount', '5', '--deposit', '-3'], /^--deposit -3: give a percentage from 0 to 100$/m],
    [['--amount', '5', '--deposit', '33.33333'], /--deposit 33.33333: .*four decimals/],
    [['--amount', '5', '--deposit', '130'], /--deposit 130/],
    [['--amount', '5', '--sum'], /--sum/],
  ])('says what is wrong: %j', (args, message) => {
    const { answer, stderr, status } = fees(...args);
    expect(stderr).toMatch(message);
    expect(stderr).not.toMatch(/ at .*:\d+/);
    expect(answer).toBeNull();
    expect(status).toBe(2);
  });
});
