import type { SpecChecks } from '../trade/findings/finding.ts';
import { uncodedColourFinder } from '../trade/uncoded-colours.ts';
import { vagueWordFinder } from '../trade/vague-words.ts';
import { milStd105e } from './aql.ts';
import { clocks } from './clocks.ts';
import { colourWords } from './colour-words.ts';
import { decisivePointRules } from './decisive-points.ts';
import { vagueWords } from './vague-words.ts';

/** All that an order spec is checked by. */
export const specChecks: SpecChecks = {
  findVague: vagueWordFinder(vagueWords.words),
  findUncodedColours: uncodedColourFinder(colourWords),
  tables: milStd105e,
  clocks,
  points: decisivePointRules,
};
