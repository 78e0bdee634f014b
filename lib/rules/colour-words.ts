import type { RuleSource } from '../trade/rule-source.ts';
import type { ColourWords } from '../trade/uncoded-colours.ts';

/** Words for colours, and what makes each of them another thing. "Blue" is not a spec. */
export const colourWords: RuleSource & ColourWords = {
  id: 'colour-words',
  source: 'terraceltd.com; china-supplier.pages.dev, undated',
  date: '2026-05-30',
  grade: 'C',
  // biome-ignore format: a list
  words: [
    'black', 'white', 'grey', 'gray', 'red', 'maroon', 'burgundy', 'pink', 'magenta', 'orange', 'beige', 'brown', 'khaki',
    'yellow', 'green', 'olive', 'teal', 'turquoise', 'cyan', 'blue', 'navy', 'indigo', 'purple', 'violet', 'gold', 'golden', 'silver', 'ivory',
  ],
  notBefore: [
    'black (?:tea|pepper|box|list|friday|market)',
    'brown (?:rice|sugar|(?:kraft )?(?:paper|box|carton))',
    'gold(?:en)? (?:sample|supplier|member|plat)',
    'green (?:tea|energy|dot)',
    'olive (?:oil|wood)',
    'orange (?:juice|oil|peel|extract|flavou?r|scent)',
    'pink noise',
    'red (?:cross|tape|wine)',
    'silver (?:plat|solder)',
    'white (?:label|goods|noise|spirit|wine|pepper|list)',
  ],
  notAfter: 'sterling|off the|mr|mrs|ms',
};
