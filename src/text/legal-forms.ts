/**
 * Legal forms that people leave out of a company's name, as words: `GmbH & Co. KG` is `gmbh co kg`.
 * Source: ISO 20275 entity legal forms, the common ones of the larger economies.
 */
const FORMS: readonly string[] = [
  // English
  'incorporated|inc|corporation|corp|company|co|limited|ltd|llc|l l c|llp|l l p|lp|l p|plc|p l c|pbc|pllc|holdings|holding',
  'group|co ltd|company limited|pte ltd|pte limited|pty ltd|pty limited|proprietary limited|pvt ltd|private limited|pc|cic',
  // German
  'gmbh|g m b h|mbh|m b h|ggmbh|ag|a g|kg|k g|kgaa|ohg|gbr|ug|ug haftungsbeschrankt|ug haftungsbeschraenkt|e k|ek|eg|e g|ev|e v|se',
  'ag co kg|gmbh co kg|gmbh co kgaa|gmbh co ohg|ug co kg|se co kg|se co kgaa|ag co kgaa|co kg|co kgaa|co ohg|stiftung',
  'aktiengesellschaft|kommanditgesellschaft|gesellschaft mit beschrankter haftung|gesellschaft mit beschraenkter haftung|gesmbh|ges m b h',
  // French, Swiss, Belgian, Luxembourgish
  'sa|s a|sas|s a s|sasu|sarl|s a r l|sca|s c a|scop|snc|s n c|eurl|cie|compagnie|sprl|srl|scrl|asbl|societe anonyme|sagl|s a g l',
  // Italian, Spanish, Portuguese
  'spa|s p a|s r l|srls|s s|sapa|societa per azioni|sl|s l|slu|s l u|slp|sau|s a u|sa de cv|s a de c v|s de rl de cv|sc|ltda|lda|eireli|me|epp',
  'sociedad anonima|sociedad limitada|s a b de c v|sab de cv',
  // Dutch
  'bv|b v|nv|n v|vof|v o f|cv|c v|besloten vennootschap|naamloze vennootschap|bvba|cvba',
  // Nordic
  'ab|a b|publ|aktiebolag|as|a s|asa|aps|a p s|ivs|oy|oyj|oy ab|hf|ehf|ans|da|i s|k s',
  // Central and eastern European
  'sp z o o|spolka z o o|spolka akcyjna|sp k|sp j|s r o|sro|spol s r o|a s|kft|zrt|nyrt|bt|d o o|doo|d d|dd|jdoo|j d o o|ad|a d|eood|ood|uab|sia|ou|as',
  'ooo|oao|zao|pao|ao|ооо|оао|зао|пао|ао|тоо|тов|ат|пат|ип|εε|αε|ae|epe',
  // Turkish, Middle Eastern, African
  'as|a s|anonim sirketi|limited sirketi|ltd sti|sti|san ve tic|fze|fzco|fz llc|wll|w l l|pjsc|saoc|saog|ksc|bsc',
  // Asian
  'kk|k k|kabushiki kaisha|kabushiki gaisha|gk|g k|godo kaisha|yk|y k|sdn bhd|s d n b h d|bhd|berhad|pt|tbk|persero|jsc|joint stock company|co jsc',
  '株|有|주|co ltd jsc|pcl|public company limited|pl|pte|pty|pvt',
].flatMap((line) => line.split('|'));

const LONGEST = Math.max(...FORMS.map((form) => form.split(' ').length));
const AT_THE_END = new Set(FORMS);
// Most names end with none of these, and are told by that.
const LAST_WORDS = new Set(FORMS.map((form) => form.slice(form.lastIndexOf(' ') + 1)));

/** Forms that also stand before the name: `AB Volvo`, `PT Telkom`, `ООО Ромашка`. */
const AT_THE_BEGINNING = new Set([
  'ab',
  'pt',
  'ooo',
  'oao',
  'zao',
  'pao',
  'ao',
  'ооо',
  'оао',
  'зао',
  'пао',
  'ао',
  'тоо',
  'ип',
  // As the signs ㈱ and ㈲ are read.
  '株',
  '有',
  '주',
]);

/** Forms of scripts that write words together, longest first, at either end of a name. */
const UNSPACED = [
  '股份有限公司',
  '有限責任公司',
  '有限责任公司',
  '有限公司',
  '集团公司',
  '集團公司',
  '株式会社',
  '有限会社',
  '合同会社',
  '合資会社',
  '주식회사',
  '유한회사',
  '集团',
  '集團',
  '公司',
  'จำกัด',
  'บริษัท',
];

/** The word that joins a name with a legal form: `Tiffany & Co.`. */
const JOINERS = new Set(['&', 'and', 'und', 'et', 'y', 'e', 'og', 'och', 'en']);

/** True for a text that is nothing but a legal form, such as `gmbh` or `株式会社`. */
export const isLegalForm = (text: string): boolean =>
  AT_THE_END.has(text) || JOINED.has(text) || UNSPACED.includes(text);
const JOINED = new Set(FORMS.map((form) => form.replaceAll(' ', '')));

/** The words of a name without its legal forms; all of them where nothing else is left. */
export function withoutLegalForms(words: readonly string[]): readonly string[] {
  let rest = words;
  for (;;) {
    const shorter = dropLast(rest);
    if (shorter.length === rest.length || shorter.length === 0) break;
    rest = shorter;
  }
  if (rest.length > 1 && AT_THE_BEGINNING.has(rest[0] ?? '')) rest = rest.slice(1);
  const plain = rest.map(withoutUnspacedForms).filter((word) => word !== '');
  return plain.length === 0 ? rest : plain;
}

function dropLast(words: readonly string[]): readonly string[] {
  if (!LAST_WORDS.has(words.at(-1) ?? '')) return words;
  for (let length = Math.min(LONGEST, words.length - 1); length > 0; length -= 1) {
    const last = words.slice(-length).filter((word) => word !== '&' && word !== 'and' && word !== 'und');
    if (!AT_THE_END.has(last.join(' '))) continue;
    const rest = words.slice(0, -length);
    while (rest.length > 1 && JOINERS.has(rest.at(-1) ?? '')) rest.pop();
    return rest;
  }
  return words;
}

function withoutUnspacedForms(word: string): string {
  if (/^[\p{ASCII}]*$/u.test(word)) return word;
  for (const form of UNSPACED) {
    if (word.endsWith(form)) return word.slice(0, -form.length);
    if (word.startsWith(form)) return word.slice(form.length);
  }
  return word;
}
