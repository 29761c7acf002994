import { testWords } from '../../edition/words/words.fixtures.ts';
import { allWords } from './say.ts';

testWords('the desk', allWords);
