import type { AgreementDossier, DossierStatement } from '../dossier.js';
import { grouped } from '../../grouped.js';
import { isLive } from './live.js';

/** A statement on jurisdiction that says who is responsible. */
export type Blaming = DossierStatement & { responsibleId: string };

/** The live statements that say who has jurisdiction. */
export function blaming({ statements }: Pick<AgreementDossier, 'statements'>): Blaming[] {
  return statements.filter(
    (statement): statement is Blaming =>
      statement.topic === 'JURISDICTION' && statement.responsibleId !== null && isLive(statement),
  );
}

/** Tells which party answers for which: a party of a country is of one side with the others of that country. */
export class Sides {
  readonly #countries: ReadonlyMap<string, string | null>;

  constructor({ parties }: Pick<AgreementDossier, 'parties'>) {
    this.#countries = new Map(parties.map(({ partyId, country }) => [partyId, country]));
  }

  /**
   * Says whether two statements leave it open who is responsible: two speakers each name somebody else than
   * themselves and not the same, or one speaker names now one and now another.
   */
  disputed(one: Blaming, other: Blaming): boolean {
    if (this.#of(one.responsibleId) === this.#of(other.responsibleId)) return false;
    if (one.speakerId === other.speakerId) return true;
    return this.#passesOn(one) && this.#passesOn(other);
  }

  /** The statements that another of them disputes. */
  inDispute(statements: readonly Blaming[]): Blaming[] {
    const said = [...grouped(statements, sayingOf).values()];
    return said.filter(([one]) => said.some(([other]) => one && other && this.disputed(one, other))).flat();
  }

  #passesOn({ speakerId, responsibleId }: Blaming): boolean {
    return this.#of(speakerId) !== this.#of(responsibleId);
  }

  #of(partyId: string): string {
    return this.#countries.get(partyId) ?? partyId;
  }
}

// Who said it of whom is all that counts, so that what is said a thousand times is compared once.
function sayingOf({ speakerId, responsibleId }: Blaming): string {
  return `${speakerId} ${responsibleId}`;
}
