import { Injectable } from '@nestjs/common';
import type { AgreementTerms } from '@paradero/contract/views/terms';
import type { Actor } from '@paradero/domain/access';
import { DomainError } from '@paradero/domain/domain-error';
import { drawnAt } from '../shared/slices/asked.js';
import { Flags } from '../shared/slices/flags.js';
import { at, linkOf } from '../shared/slices/links.js';
import type { Asked } from '../shared/slices/slice.js';
import { Slices } from '../shared/slices/slices.js';
import { summaryOf } from '../shared/slices/summary.js';

/** When the term of an agreement ends, per anchor and with the steps that led there. */
@Injectable()
export class TermViews {
  constructor(
    private readonly slices: Slices,
    private readonly flags: Flags,
  ) {}

  async terms(actor: Actor, id: string, asked: Asked): Promise<AgreementTerms> {
    const [slice] = await this.slices.agreements(actor, asked, [id]);
    if (!slice) throw new DomainError('record/not-found');
    const cohorts = new Map(slice.cohorts.map((cohort) => [cohort.id, linkOf(cohort)]));
    return {
      ...drawnAt(asked),
      summary: summaryOf(slice, asked.on),
      windows: slice.windows.map(({ anchor, ...window }) => ({
        ...window,
        anchor: { ...anchor, cohort: at(cohorts, anchor.cohortId) },
      })),
      flags: await this.flags.of(actor, [slice], asked.on),
    };
  }
}
