import { testWords } from '../../words/words.fixtures.ts';
import { allWords } from './say.ts';

testWords(allWords);
