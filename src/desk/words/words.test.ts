import { allWords } from './say.ts';
import { testWords } from './words.fixtures.ts';

testWords(allWords);
