import type { ClassInspection } from '../trade/class-plans.ts';
import type { SamplingTables } from '../trade/inspection-plan.ts';
import type { RuleSource } from '../trade/rule-source.ts';

/**
 * MIL-STD-105E, "Sampling procedures and tables for inspection by attributes"
 * (US Department of Defense, 10 May 1989; cancelled 27 February 1995): table I,
 * sample-size code letters, and table II-A, single sampling plans for normal
 * inspection, in the six AQL columns that buyers use. A work of the US
 * Government, so free of copyright; later standards, ISO 2859-1 among them,
 * take over the same figures.
 */
export const milStd105e: SamplingTables = {
  id: 'mil-std-105e',
  source: 'MIL-STD-105E, tables I and II-A',
  date: '1989-05-10',
  grade: 'C',
  // biome-ignore format: a table
  lots: [
    // Levels in order: I, II, III, S-1, S-2, S-3, S-4.
    { from: 2, to: 8, letters: ['A', 'A', 'B', 'A', 'A', 'A', 'A'] },
    { from: 9, to: 15, letters: ['A', 'B', 'C', 'A', 'A', 'A', 'A'] },
    { from: 16, to: 25, letters: ['B', 'C', 'D', 'A', 'A', 'B', 'B'] },
    { from: 26, to: 50, letters: ['C', 'D', 'E', 'A', 'B', 'B', 'C'] },
    { from: 51, to: 90, letters: ['C', 'E', 'F', 'B', 'B', 'C', 'C'] },
    { from: 91, to: 150, letters: ['D', 'F', 'G', 'B', 'B', 'C', 'D'] },
    { from: 151, to: 280, letters: ['E', 'G', 'H', 'B', 'C', 'D', 'E'] },
    { from: 281, to: 500, letters: ['F', 'H', 'J', 'B', 'C', 'D', 'E'] },
    { from: 501, to: 1_200, letters: ['G', 'J', 'K', 'C', 'C', 'E', 'F'] },
    { from: 1_201, to: 3_200, letters: ['H', 'K', 'L', 'C', 'D', 'E', 'G'] },
    { from: 3_201, to: 10_000, letters: ['J', 'L', 'M', 'C', 'D', 'F', 'G'] },
    { from: 10_001, to: 35_000, letters: ['K', 'M', 'N', 'C', 'D', 'F', 'H'] },
    { from: 35_001, to: 150_000, letters: ['L', 'N', 'P', 'D', 'E', 'G', 'J'] },
    { from: 150_001, to: 500_000, letters: ['M', 'P', 'Q', 'D', 'E', 'G', 'J'] },
    { from: 500_001, to: null, letters: ['N', 'Q', 'R', 'D', 'E', 'H', 'K'] },
  ],
  // biome-ignore format: a table
  plans: {
    // Acceptance numbers in order of AQL: 0.65, 1.0, 1.5, 2.5, 4.0, 6.5.
    A: { sampleSize: 2, cells: ['↓', '↓', '↓', '↓', '↓', 0] },
    B: { sampleSize: 3, cells: ['↓', '↓', '↓', '↓', 0, '↑'] },
    C: { sampleSize: 5, cells: ['↓', '↓', '↓', 0, '↑', '↓'] },
    D: { sampleSize: 8, cells: ['↓', '↓', 0, '↑', '↓', 1] },
    E: { sampleSize: 13, cells: ['↓', 0, '↑', '↓', 1, 2] },
    F: { sampleSize: 20, cells: [0, '↑', '↓', 1, 2, 3] },
    G: { sampleSize: 32, cells: ['↑', '↓', 1, 2, 3, 5] },
    H: { sampleSize: 50, cells: ['↓', 1, 2, 3, 5, 7] },
    J: { sampleSize: 80, cells: [1, 2, 3, 5, 7, 10] },
    K: { sampleSize: 125, cells: [2, 3, 5, 7, 10, 14] },
    L: { sampleSize: 200, cells: [3, 5, 7, 10, 14, 21] },
    M: { sampleSize: 315, cells: [5, 7, 10, 14, 21, '↑'] },
    N: { sampleSize: 500, cells: [7, 10, 14, 21, '↑', '↑'] },
    P: { sampleSize: 800, cells: [10, 14, 21, '↑', '↑', '↑'] },
    Q: { sampleSize: 1_250, cells: [14, 21, '↑', '↑', '↑', '↑'] },
    R: { sampleSize: 2_000, cells: [21, '↑', '↑', '↑', '↑', '↑'] },
  },
};

/**
 * What is inspected where the contract names no level and no AQL: Alibaba's own
 * standard for appearance, and what most buyers write.
 */
export const usualInspection: RuleSource & ClassInspection = {
  id: 'usual-inspection',
  source: 'Quality inspection standard, alifaq.org',
  date: null,
  grade: 'B',
  level: 'II',
  aqls: { critical: 0, major: 2.5, minor: 4 },
};
