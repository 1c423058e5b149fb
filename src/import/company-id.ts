import { slugOf } from '../text/slug.ts';

/**
 * Makes the id of a company of its name. Signs that tell names apart are said in words: `Disney+` gives `disney-plus`,
 * `C#` gives `c-sharp`, and `.NET` gives `dot-net`.
 */
export const companyId = (name: string): string =>
  slugOf(
    name
      .replace(/(?<=[\p{L}\p{N}])[+#]+(?![\p{L}\p{N}])/gu, (signs) =>
        Array.from(signs, (sign) => (sign === '+' ? ' plus' : ' sharp')).join(''),
      )
      .replace(/(?<![\p{L}\p{N}])\.(?=\p{L})/gu, 'dot '),
  );
