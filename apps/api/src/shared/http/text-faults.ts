/** A text that PostgreSQL cannot hold, by its path. */
export interface TextFault {
  readonly path: readonly (string | number)[];
  readonly message: 'text/nul-character' | 'text/not-unicode';
}

/**
 * Finds NUL and halves of characters in every text of a body whose shape is already known.
 *
 * @example textFaults({ name: 'a\u0000' }) // [{ path: ['name'], message: 'text/nul-character' }]
 */
export function textFaults(value: unknown, path: TextFault['path'] = []): TextFault[] {
  if (typeof value === 'string') return faultOf(value, path);
  if (Array.isArray(value)) return value.flatMap((item, index) => textFaults(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => textFaults(item, [...path, key]));
}

function faultOf(text: string, path: TextFault['path']): TextFault[] {
  if (text.includes('\u0000')) return [{ path, message: 'text/nul-character' }];
  return text.isWellFormed() ? [] : [{ path, message: 'text/not-unicode' }];
}
