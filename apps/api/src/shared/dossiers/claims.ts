import { Injectable } from '@nestjs/common';
import { allegations } from '@paradero/contract/allegations';
import { deadlines } from '@paradero/contract/deadlines';
import { figures } from '@paradero/contract/figures';
import { inquiries } from '@paradero/contract/inquiries';
import { sources } from '@paradero/contract/sources';
import { statements } from '@paradero/contract/statements';
import { visits } from '@paradero/contract/visits';
import type { Actor } from '@paradero/domain/access';
import type { DossierSource } from '@paradero/domain/questions/dossier';
import sql, { type Sql } from 'sql-template-tag';
import { RecordReader } from '../records/record-reader.js';
import type { Asked } from '../slices/slice.js';

/** Whoever asks, and under which clocks. */
export interface Asking {
  readonly actor: Actor;
  readonly asked: Asked;
}

/** Reads the claims that rules go through, with no more columns than they need. */
@Injectable()
export class DossierClaims {
  constructor(private readonly reader: RecordReader) {}

  figures({ actor, asked }: Asking, where: Sql) {
    return this.reader.columns(actor, figures, { only: figureColumns, where, clocks: asked });
  }

  statements({ actor, asked }: Asking, where: Sql) {
    return this.reader.columns(actor, statements, { only: statementColumns, where, clocks: asked });
  }

  allegations({ actor, asked }: Asking, where: Sql) {
    return this.reader.columns(actor, allegations, { only: allegationColumns, where, clocks: asked });
  }

  visits({ actor, asked }: Asking, where: Sql) {
    return this.reader.columns(actor, visits, { only: visitColumns, where, clocks: asked });
  }

  deadlines({ actor, asked }: Asking, where: Sql) {
    return this.reader.columns(actor, deadlines, { only: deadlineColumns, where, clocks: asked });
  }

  inquiries({ actor, asked }: Asking, where: Sql) {
    return this.reader.columns(actor, inquiries, { only: inquiryColumns, where, clocks: asked });
  }

  async sources({ actor, asked }: Asking, ids: Iterable<string>): Promise<Map<string, DossierSource>> {
    const where = sql`t.id = any(${[...new Set(ids)]}::uuid[])`;
    // A claim is known when its source is; what the source itself is does not change by being known later.
    const clocks = { recordedAt: asked.recordedAt };
    const found = await this.reader.columns(actor, sources, { only: sourceColumns, where, clocks });
    return new Map(found.map((source) => [source.id, source]));
  }
}

const figureColumns = [
  ...(['id', 'measure', 'population', 'populationEs', 'nationality', 'legalBasis'] as const),
  ...(['cohortId', 'agreementId'] as const),
  ...(['periodEarliest', 'periodLatest', 'raw', 'lo', 'hi', 'bound', 'unit', 'moneyState'] as const),
  ...(['chosen', 'verification', 'sourceId'] as const),
] as const;
const statementColumns = [
  ...(['id', 'speakerId', 'topic', 'stance', 'responsibleId', 'agreementId', 'cohortId'] as const),
  ...(['facilityId', 'proceedingId', 'statedEarliest', 'statedLatest', 'termOf', 'instrument'] as const),
  ...(['contradictsId', 'verification', 'sourceId'] as const),
] as const;
const allegationColumns = [
  ...(['id', 'category', 'agreementId', 'cohortId', 'facilityId'] as const),
  ...(['periodEarliest', 'periodLatest', 'verification', 'sourceId'] as const),
] as const;
const visitColumns = [
  ...(['id', 'facilityId', 'visitedEarliest', 'visitedLatest', 'admission', 'independent'] as const),
  'sourceId',
] as const;
const deadlineColumns = [
  ...(['id', 'rule', 'state', 'condition', 'dueEarliest', 'dueLatest', 'triggerLatest'] as const),
  ...(['agreementId', 'proceedingId', 'inquiryId', 'questionId', 'statementId'] as const),
] as const;
const inquiryColumns = [
  ...(['id', 'questionId', 'addresseeId', 'askedEarliest', 'askedLatest', 'replyDue', 'state'] as const),
  'sourceId',
] as const;
const sourceColumns = ['id', 'type', 'originId', 'publishedEarliest', 'publishedLatest'] as const;
