import { htmlText, xmlDocument } from '../escape.ts';
import { barShares, isChart, type Sheet, type SheetChart } from './sheet.ts';

const WIDTH = 720;
const LINE = 24;
const LABEL = 220;
const BAR = 260;

/** The charts of a sheet as one picture. Each bar has its label and its figure beside it, so that no colour says anything alone. */
export function sheetSvg({ title, lines, parts }: Sheet): string {
  const charts = parts.filter(isChart);
  const description = [...lines, ...charts.map((chart) => chart.description)].join('. ');
  return xmlDocument(picture(title, description, charts));
}

/** One chart as a picture for a page. */
export const chartSvg = (chart: SheetChart): string => picture(chart.title, chart.description, [chart]);

function picture(title: string, description: string, charts: readonly SheetChart[]): string {
  const heights = charts.map(({ bars }) => (bars.length + 2) * LINE);
  const starts = heights.map((_, index) => heights.slice(0, index).reduce((sum, height) => sum + height, 0));
  const height = Math.max(
    heights.reduce((sum, one) => sum + one, 0),
    LINE,
  );
  return `<svg xmlns="http://www.w3.org/2000/svg" role="img" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="sans-serif" font-size="14" fill="#1a1a1a">
<title>${htmlText(title)}</title>
<desc>${htmlText(description)}</desc>
<rect width="${WIDTH}" height="${height}" fill="#ffffff"/>
${charts.map((chart, index) => chartParts(chart, starts[index] ?? 0)).join('')}</svg>
`;
}

function chartParts(chart: SheetChart, top: number): string {
  const shares = barShares(chart);
  const bars = chart.bars.map(({ label, text }, index) => {
    const y = top + (index + 1) * LINE;
    const width = Math.round(BAR * (shares[index] ?? 0));
    return `<text x="${LABEL - 8}" y="${y + 17}" text-anchor="end">${htmlText(shown(label))}</text><rect x="${LABEL}" y="${y + 4}" width="${width}" height="${LINE - 8}" fill="#1f5fa8"/><text x="${LABEL + width + 8}" y="${y + 17}">${htmlText(text)}</text>\n`;
  });
  return `<text x="8" y="${top + 17}" font-weight="bold">${htmlText(chart.title)}</text>\n${bars.join('')}`;
}

// As many characters as fit beside the bars.
const MAX_LABEL = 28;
const shown = (label: string): string => {
  const characters = [...label];
  return characters.length <= MAX_LABEL ? label : `${characters.slice(0, MAX_LABEL - 1).join('')}…`;
};
