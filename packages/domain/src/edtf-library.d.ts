// The part of the untyped `edtf` package that edtf.ts reads: the syntax tree, not its Date subclasses,
// whose bounds are wrong for sets with a range and for 29 February.
declare module 'edtf' {
  export interface EdtfDate {
    values: number[];
    uncertain?: boolean | number;
    approximate?: boolean | number;
    unspecified?: number;
  }

  /** A date, `Infinity` for `..`, or null for a blank end. */
  export type EdtfEnd = EdtfDate | number | null;

  export type EdtfTree =
    | ({ type: 'Date' } & EdtfDate)
    | { type: 'Interval'; values: [EdtfEnd, EdtfEnd] }
    | { type: 'Set'; values: (EdtfDate | [EdtfDate, EdtfDate])[]; earlier?: boolean; later?: boolean }
    | { type: 'List' | 'Season' | 'Year' | 'Decade' | 'Century' };

  export function parse(text: string): EdtfTree;
}
