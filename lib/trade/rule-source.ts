/**
 * Where a rule comes from. Grades: A, text on an Alibaba host or arithmetic on
 * real receipts; B, a verbatim mirror of Alibaba's help centre; C, dated press,
 * a published standard or a law firm's page; D, undated or second hand.
 */
export type RuleSource = {
  readonly id: string;
  readonly source: string;
  /** ISO 8601 date, or as much of one as the source gives; null where it is undated. */
  readonly date: string | null;
  readonly grade: 'A' | 'B' | 'C' | 'D';
};
