import { sentences } from '../../catalogue/sentences/tell.ts';
import { allWords } from './say.ts';
import { testWords } from './words.fixtures.ts';

testWords('every command', allWords);
testWords('the check', sentences);
