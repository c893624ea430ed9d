import type { RuleText, Wording } from './wording.js';

export const replyMissing: RuleText = {
  en: (w) => {
    const due = w.day('replyDue');
    const until = due === null ? '' : `, although it was due by ${due}`;
    return isInquiry(w)
      ? `${w.name('addresseeId')} was asked about ${w.subject} ${asked(w)} and no reply is recorded${until}: what is the answer?`
      : `A communication was sent in ${w.subject} ${asked(w)} and no reply is recorded: what is the answer?`;
  },
  es: (w) => {
    const due = w.day('replyDue');
    const until = due === null ? '' : `, que debía darse a más tardar el ${due}`;
    return isInquiry(w)
      ? `Se consultó a ${w.name('addresseeId')} sobre ${w.subject} ${asked(w)} y no consta respuesta${until}: ¿qué responde?`
      : `En ${w.subject} se envió una comunicación ${asked(w)} y no consta respuesta: ¿cuál es la respuesta?`;
  },
};

const asked = (w: Wording) => w.when('askedEarliest', 'askedLatest');

/** A communication of a proceeding is recorded without whom it went to. */
const isInquiry = (w: Wording) => w.names('addresseeId').length > 0;
