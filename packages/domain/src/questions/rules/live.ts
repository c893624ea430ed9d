const fallen = ['RETRACTED', 'CONTRADICTED'];

/** Says whether a claim still stands: nobody took it back, and no better evidence contradicts it. */
export function isLive({ verification }: { verification: string }): boolean {
  return !fallen.includes(verification);
}
