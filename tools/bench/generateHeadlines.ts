import { NONE } from "#model/eventIndex.ts";
import type { IndexDocument } from "#model/indexDocument.ts";
import { FIGURE_KINDS, INVESTORS } from "#model/vocabulary.ts";
import { createPicker, type Random } from "./random.ts";

/** How often each occurs in the researched record, about; the order is that of the word lists. */
const KIND_WEIGHTS = [70, 5, 12, 12, 1];
const STAGE_WEIGHTS = [92, 4, 2, 2];
const INVESTORS_WEIGHTS = [55, 20, 25];
const CURRENCY_WEIGHTS = [60, 36, 4];
const QUALIFIER_WEIGHTS = [84, 4, 9, 3];

const COUNT = FIGURE_KINDS.indexOf("count");
const TAIWAN = INVESTORS.indexOf("taiwan");

type HeadlineDocument = IndexDocument["headlines"];

/** Headline figures for about half of the events: most sums small, a few enormous. */
export function generateHeadlines(size: number, random: Random): HeadlineDocument {
  const events = Array.from({ length: size }, (_, event) => event).filter(() => random.chance(0.5));
  const draw = headlineDrawer(random);
  const rows = events.map(draw);
  return {
    step: events.map((event, row) => event - (events[row - 1] ?? 0)),
    kind: rows.map(({ kind }) => kind),
    stage: rows.map(({ stage }) => stage),
    investors: rows.map(({ investors }) => investors),
    qualifier: rows.map(({ qualifier }) => qualifier),
    partial: rows.map(({ partial }) => partial),
    amount: rows.map(({ amount }) => amount),
    currency: rows.map(({ currency }) => currency),
    projects: rows.map(({ projects }) => projects),
    taiwanAmount: rows.map(({ taiwanAmount }) => taiwanAmount),
    taiwanCurrency: rows.map((row) => (row.taiwanAmount === null ? NONE : row.currency)),
    taiwanProjects: rows.map(() => null),
  };
}

function headlineDrawer(random: Random) {
  const kindOf = createPicker(random, KIND_WEIGHTS);
  const stageOf = createPicker(random, STAGE_WEIGHTS);
  const investorsOf = createPicker(random, INVESTORS_WEIGHTS);
  const currencyOf = createPicker(random, CURRENCY_WEIGHTS);
  const qualifierOf = createPicker(random, QUALIFIER_WEIGHTS);
  return () => {
    const [kind, investors] = [kindOf(), investorsOf()];
    const amount = kind === COUNT ? null : skewedAmount(random);
    const hasPart = amount !== null && investors !== TAIWAN && random.chance(0.1);
    return {
      kind,
      investors,
      amount,
      stage: stageOf(),
      qualifier: qualifierOf(),
      partial: Number(random.chance(0.1)),
      currency: amount === null ? NONE : currencyOf(),
      projects: kind === COUNT || random.chance(0.8) ? 1 + random.below(90) : null,
      taiwanAmount: hasPart ? Math.ceil(amount * random.next()) : null,
    };
  };
}

/** From tens of millions to hundreds of billions, half of them below a billion. */
function skewedAmount(random: Random): number {
  const bell = random.next() + random.next() + random.next() - 1.5;
  return Math.round(1e8 * Math.exp(4 * bell)) * 10;
}
