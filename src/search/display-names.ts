let countries: Intl.DisplayNames | undefined;
let languages: Intl.DisplayNames | undefined;

/** Gives a country's English name: `DE` gives Germany. An unknown code stays as it is. */
export function countryName(code: string): string {
  countries ??= new Intl.DisplayNames('en', { type: 'region' });
  return nameOf(code, countries);
}

/** Gives a language's English name: `pt-BR` gives Brazilian Portuguese. An unknown code stays as it is. */
export function languageName(code: string): string {
  languages ??= new Intl.DisplayNames('en', { type: 'language' });
  return nameOf(code, languages);
}

function nameOf(code: string, names: Intl.DisplayNames): string {
  try {
    return names.of(code) ?? code;
  } catch {
    return code;
  }
}
