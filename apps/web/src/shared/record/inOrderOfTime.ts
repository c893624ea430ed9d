interface Dated {
  occurredEarliest: string | null;
  occurredLatest: string | null;
}

/** Things in the order in which they are read: by the first day they can be of, else by the last. */
export function inOrderOfTime<T extends Dated>(things: readonly T[]): T[] {
  return things.toSorted(
    (one, other) =>
      readAt(one).localeCompare(readAt(other)) ||
      (one.occurredLatest ?? '9999').localeCompare(other.occurredLatest ?? '9999'),
  );
}

const readAt = ({ occurredEarliest, occurredLatest }: Dated) => occurredEarliest ?? occurredLatest ?? '9999';
