import { termFor } from '../vocabulary.js';
import type { RuleText } from './wording.js';

export const statementsConflict: RuleText = {
  en: (w) =>
    `On “${termFor('questionTopics', w.value('topic'), 'en')}”, statements of ${w.list('speakerIds')} about “${w.name('subjectId')}” contradict each other: which is true?`,
  es: (w) =>
    `Sobre «${termFor('questionTopics', w.value('topic'), 'es')}», las declaraciones de ${w.list('speakerIds')} acerca de «${w.name('subjectId')}» se contradicen: ¿cuál es cierta?`,
};
