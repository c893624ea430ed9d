import { describe, expect, it } from '@jest/globals';
import { questionRules } from '@paradero/contract/vocabulary/question-rules';
import { ruleAsks, ruleClosings } from './en/pages/raised.js';

describe('the words of the rules that raise questions', () => {
  it.each(Object.keys(questionRules))('say when %s asks and what would close it', (code) => {
    expect(Object.keys(ruleAsks)).toContain(code);
    expect(Object.keys(ruleClosings)).toContain(code);
  });
});
