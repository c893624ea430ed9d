import { Injectable } from '@nestjs/common';
import { answers } from '@paradero/contract/answers';
import { inquiries } from '@paradero/contract/inquiries';
import { questions } from '@paradero/contract/questions';
import { statements } from '@paradero/contract/statements';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { Clock } from '../shared/clock.js';
import { Database, type Transaction } from '../shared/database.js';
import { begun, lockQuestions, settle, settled, type Moment } from '../shared/questions/settle.js';
import { RecordReader } from '../shared/records/record-reader.js';
import { RecordWriter, type At } from '../shared/records/record-writer.js';
import { toRow, type Values } from '../shared/records/row.js';
import { noteReply } from './replies.js';
import { keepPromise } from './promises.js';

/** Writes questions, inquiries and answers, and what follows for the question they belong to. */
@Injectable()
export class Register {
  constructor(
    private readonly writer: RecordWriter,
    private readonly reader: RecordReader,
    private readonly database: Database,
    private readonly clock: Clock,
  ) {}

  /** Opens a question; one that is entered as withdrawn or superseded is so at once. */
  ask(actor: Actor, values: Values) {
    return this.writer.create(actor, questions, values, {
      deriving: () => Promise.resolve(begun(toRow(questions, values), this.#moment())),
    });
  }

  /** Corrects, withdraws, dismisses or supersedes a question. */
  async change(actor: Actor, { id, version }: At, values: Values) {
    const change = toRow(questions, values);
    return this.writer.update(actor, questions, id, version, values, {
      deriving: (tx) => settled(tx, { id, change }, this.#moment()),
      following: (tx) => requireNoCircle(tx, id),
    });
  }

  /** Logs that an authority was asked. */
  inquire(actor: Actor, values: Values) {
    const following = (tx: Transaction) => this.#settle(tx, String(values['questionId']));
    return this.writer.create(actor, inquiries, values, {
      deriving: locking(String(values['questionId'])),
      following,
    });
  }

  /** Corrects an inquiry; one that moves to another question settles both. */
  async correctInquiry(actor: Actor, { id, version }: At, values: Values) {
    const { questionId } = await this.#whole(inquiries, id);
    const ids = [String(questionId), String(values['questionId'] ?? questionId)];
    const following = (tx: Transaction) => this.#settle(tx, ...ids);
    return this.writer.update(actor, inquiries, id, version, values, {
      deriving: locking(...ids),
      following,
    });
  }

  /** Records an answer; with its statement when that is new. */
  async answer(actor: Actor, values: Values, statement?: Values) {
    const { id, questionId, statementId } = values;
    await this.#requireQuote(statement ?? (await this.#statement(actor, String(statementId))));
    const before = statement && { resource: statements, values: statement };
    const following = (tx: Transaction) => this.#follow(tx, String(id), [String(questionId)]);
    return this.writer.create(actor, answers, values, {
      ...(before && { before }),
      deriving: locking(String(questionId)),
      following,
    });
  }

  /** Records a statement and takes it as an answer, both or neither. */
  async answerWith(actor: Actor, { answer, statement }: { answer: Values; statement: Values }) {
    if (answer['statementId'] !== statement['id'])
      throw refused('answer.statementId', 'answer/of-another-statement');
    try {
      return await this.answer(actor, answer, statement);
    } catch (error) {
      throw error instanceof DomainError ? placed(error) : error;
    }
  }

  /** Corrects an answer, disputes it, or says that it fell. */
  async correctAnswer(actor: Actor, { id, version }: At, values: Values) {
    const { questionId } = await this.#whole(answers, id);
    if (typeof values['statementId'] === 'string')
      await this.#requireQuote(await this.#statement(actor, values['statementId']));
    const ids = [String(questionId), String(values['questionId'] ?? questionId)];
    const following = (tx: Transaction) => this.#follow(tx, id, ids);
    return this.writer.update(actor, answers, id, version, values, { deriving: locking(...ids), following });
  }

  async #follow(tx: Transaction, id: string, questionIds: readonly string[]): Promise<void> {
    const answer = await tx.answers.findUniqueOrThrow({
      where: { id },
      include: { statement: true, question: true, inquiry: true, contradicts: true },
    });
    if (answer.contradicts && answer.contradicts.questionId !== answer.questionId)
      throw refused('contradictsId', 'answer/of-another-question');
    const now = this.database.now();
    await noteReply(tx, answer, now);
    await keepPromise(tx, answer, now);
    await this.#settle(tx, ...questionIds);
  }

  #settle(tx: Transaction, ...ids: readonly string[]): Promise<void> {
    return settle(tx, [...new Set(ids)], this.#moment());
  }

  #moment(): Moment {
    return { on: this.clock.today(), now: this.database.now() };
  }

  async #requireQuote({ quote }: Values): Promise<void> {
    if (typeof quote !== 'string' || quote.trim() === '') throw refused('statementId', 'answer/needs-quote');
  }

  // What is out of reach is refused by the writer, which names the field.
  async #statement(actor: Actor, id: string): Promise<Values> {
    const reached = await this.reader.reaches(actor, statements, id);
    return reached ? this.reader.whole(statements, id) : { quote: '?' };
  }

  async #whole(resource: typeof answers | typeof inquiries, id: string): Promise<Values> {
    return this.reader.whole(resource, id);
  }
}

// What belongs to a question is written by one at a time: the row it hangs on is looked at by the rules of levels too.
const locking =
  (...ids: readonly string[]) =>
  async (tx: Transaction): Promise<Values> => {
    await lockQuestions(tx, ids);
    return {};
  };

const refused = (path: string, code: string) =>
  new DomainError('record/invalid', { errors: [{ path, code }] });

// Both records came in one body: what is wrong is named by its place there.
function placed({ code, details }: DomainError): DomainError {
  const errors = details.errors?.map(({ path, ...problem }) => ({ ...problem, path: placeOf(path) }));
  return new DomainError(code, { ...details, ...(errors && { errors }) });
}

function placeOf(path: string): string {
  if (path === 'statementId') return 'statement.quote';
  if (path.includes('.')) return path;
  return path in answers.own ? `answer.${path}` : `statement.${path}`;
}

// The question that took another's place has not itself given way to that one, however many lie between.
async function requireNoCircle(tx: Transaction, id: string): Promise<void> {
  const found = await tx.$queryRaw<unknown[]>`
    with recursive successor as (
      select "supersededById" as id from questions where id = ${id}::uuid
      union select q."supersededById" from questions q join successor s on q.id = s.id
    ) select 1 from successor where id = ${id}::uuid`;
  if (found.length > 0) throw refused('supersededById', 'question/superseded-in-a-circle');
}
