import { cleanup } from '@testing-library/preact';
import { afterEach } from 'vitest';
import { loadWords } from './words.ts';

loadWords();

afterEach(cleanup);
