let countries: Intl.DisplayNames | undefined;
let languages: Intl.DisplayNames | undefined;

/** A country's English name: `DE` gives Germany; the code itself where there is none. */
export function countryName(code: string): string {
  countries ??= new Intl.DisplayNames('en', { type: 'region' });
  return nameOf(code, countries);
}

/** A language's English name: `pt-BR` gives Brazilian Portuguese; the code itself where there is none. */
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
