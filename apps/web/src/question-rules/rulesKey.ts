/** Under which the rules are kept by the browser. */
export const rulesKey = ['question-rules', 'getView'] as const;
