import { formatList } from '../../lib/i18n/format.ts';
import { i18n } from '../../lib/i18n/words.ts';
import type { Ranking } from '../../lib/trade/fee-ranking.ts';
import { methodName } from './method-words.ts';

/** Which method costs least: "in all cases", or that it depends and on what. */
export function CheapestNote({ ranking }: { readonly ranking: Ranking }) {
  const { cheapest, unranked } = ranking;
  const methods = formatList(unranked.map(methodName));
  const left =
    cheapest === null || methods === '' ? [] : [i18n.t('fees.cheapest.left', { methods })];
  return <p>{[sentenceOf(ranking), ...left].join(' ')}</p>;
}

function sentenceOf({ cheapest, always, ties, rivals }: Ranking): string {
  if (cheapest === null) return i18n.t('fees.cheapest.none');
  const method = formatList([cheapest, ...ties].map(methodName));
  if (always) {
    return ties.length === 0
      ? i18n.t('fees.cheapest.always', { method })
      : i18n.t('fees.cheapest.tied', { methods: method });
  }
  const others = formatList(rivals.map((rival) => methodName(rival.method)));
  return others === ''
    ? i18n.t('fees.cheapest.likely', { method })
    : i18n.t('fees.cheapest.depends', { method, others });
}
