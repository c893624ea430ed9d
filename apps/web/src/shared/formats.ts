/** How a language writes dates and numbers: day before month, and the thousands comma of Central America. */
const regionOf = (locale: string) => (locale.startsWith('es') ? 'es-419' : 'en-GB');

// A page formats hundreds of values, and a browser takes far longer to build a formatter than to use it.
function kept<Options extends unknown[], Format>(build: (region: string, ...options: Options) => Format) {
  const built = new Map<string, Format>();
  return (locale: string, ...options: Options): Format => {
    const region = regionOf(locale);
    const key = JSON.stringify([region, ...options]);
    const format = built.get(key) ?? build(region, ...options);
    built.set(key, format);
    return format;
  };
}

/** Writes numbers as a language does. */
export const numberFormat = kept(
  (region, options?: Intl.NumberFormatOptions) => new Intl.NumberFormat(region, options),
);

/** Writes days and instants as a language does. */
export const dateFormat = kept(
  (region, options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(region, options),
);

/** Joins words by the "and" or the "or" of a language. */
export const listFormat = kept(
  (region, type: 'conjunction' | 'disjunction') => new Intl.ListFormat(region, { type }),
);

/** Names countries in a language. */
export const countryNames = kept((region) => new Intl.DisplayNames(region, { type: 'region' }));

/** Orders words as a language does. */
export const wordOrder = kept((region) => new Intl.Collator(region));
