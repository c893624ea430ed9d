/** One line of an explanation: a code the interface has words for, and the values that go into them. */
export interface Step {
  code: string;
  params: Record<string, string | number | null>;
}

/** Makes one line of an explanation. */
export function step(code: string, params: Step['params'] = {}): Step {
  return { code, params };
}
