import { Injectable } from '@nestjs/common';
import { audienceOf, type Level } from '@paradero/domain/access';
import type { Day } from '@paradero/domain/day';
import type { QuestionDraft } from '@paradero/domain/questions/draft';
import type { QuestionRule } from '@paradero/domain/questions/rule';
import { agreementRules, facilityRules, proceedingRules } from '@paradero/domain/questions/rules';
import type { Asking } from '../shared/dossiers/claims.js';
import { Dossiers } from '../shared/dossiers/dossiers.js';
import type { Scope } from './affected.js';
import { Restricted } from './restricted.js';
import type { RuleSetting } from './rule-settings.js';

/** A question with the level of everything it rests on. */
export interface LevelledDraft {
  readonly draft: QuestionDraft;
  readonly level: Exclude<Level, 'sealed'>;
}

interface Asked {
  readonly organisationId: string;
  readonly on: Day;
  readonly settings: ReadonlyMap<string, RuleSetting>;
}

/** Asks the rules about a part of the record, in the eyes of those who will read the questions. */
@Injectable()
export class RuleDrafts {
  constructor(
    private readonly dossiers: Dossiers,
    private readonly restricted: Restricted,
  ) {}

  /**
   * A question rests on what everybody who may read it reaches: its numbers must not tell what is restricted. What
   * is asked only by those who reach what is restricted is a restricted question; where nothing is, nobody need ask.
   */
  async of(scope: Scope, asked: Asked): Promise<LevelledDraft[]> {
    const open = await this.#asked(scope, { ...asked, level: 'internal' });
    const withSecrets = await this.restricted.among(scope);
    const restricted = await this.#asked(withSecrets, { ...asked, level: 'restricted' });
    const told = new Set(open.map(({ key }) => key));
    return [
      ...open.map((draft) => ({ draft, level: 'internal' as const })),
      ...restricted
        .filter(({ key }) => !told.has(key))
        .map((draft) => ({ draft, level: 'restricted' as const })),
    ];
  }

  async #asked(
    { agreements, facilities, proceedings }: Scope,
    { organisationId, on, settings, level }: Asked & { level: 'internal' | 'restricted' },
  ): Promise<QuestionDraft[]> {
    const asking: Asking = { actor: audienceOf(level, organisationId), asked: { on } };
    const ask = <M>(rules: readonly QuestionRule<M>[], dossiers: readonly M[]) =>
      rules.flatMap((rule) => {
        const setting = settings.get(rule.code);
        if (!setting?.active) return [];
        return dossiers.flatMap((dossier) => rule.ask(dossier, { on, thresholds: setting.thresholds }));
      });
    return [
      ...(agreements.length > 0
        ? ask(agreementRules, await this.dossiers.agreements(asking, agreements))
        : []),
      ...(facilities.length > 0
        ? ask(facilityRules, await this.dossiers.facilities(asking, facilities))
        : []),
      ...(proceedings.length > 0
        ? ask(proceedingRules, await this.dossiers.proceedings(asking, proceedings))
        : []),
    ];
  }
}
