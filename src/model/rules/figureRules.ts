import type { Figure } from "#model/schema.ts";
import { CURRENCIES } from "#model/vocabulary.ts";
import { type EventRule, expectThat, type LocatedEvent } from "./finding.ts";

/** An event has at most one headline figure, so that parts are never added to totals. */
export const atMostOneHeadline: EventRule = (located) =>
  atMostOne(located, "headline", "an event has at most one headline figure");

/** An event has at most one figure for the Taiwan-related part of its headline. */
export const atMostOneTaiwanPart: EventRule = (located) =>
  atMostOne(located, "taiwanPart", "an event has at most one Taiwan-related part");

/** An amount has a currency, and a currency an amount. */
export const currencyWithAmount: EventRule = (located) =>
  eachFigure(located, ({ amount, currency }) =>
    (amount === null) === (currency === null)
      ? null
      : {
          field: "currency",
          expected:
            amount === null
              ? "null, because there is no amount"
              : `one of ${CURRENCIES.join(", ")}, because there is an amount`,
        },
  );

/** Only a headline can be marked as being a part because no total is reported. */
export const partialOnlyOnHeadline: EventRule = (located) =>
  eachFigure(located, ({ partial, headline }) =>
    partial && !headline
      ? { field: "partial", expected: "false: only a headline figure is marked as partial" }
      : null,
  );

/** The Taiwan-related part is a figure beside the headline, not the headline itself. */
export const taiwanPartBesideHeadline: EventRule = (located) =>
  eachFigure(located, ({ taiwanPart, headline }) =>
    taiwanPart && headline
      ? {
          field: "taiwanPart",
          expected: 'false: a headline that is Taiwan-related as a whole has investors "taiwan"',
        }
      : null,
  );

/** A Taiwan-related part needs a headline that covers more. Worth a warning only: no total is wrong by it. */
export const taiwanPartOfMore: EventRule = (located) => {
  const headline = located.event.figures.find((figure) => figure.headline);
  return eachFigure(located, ({ taiwanPart }) =>
    taiwanPart && (headline === undefined || headline.investors === "taiwan")
      ? { field: "taiwanPart", expected: "a headline figure that covers more than this part" }
      : null,
  );
};

/** A figure says how many projects or how much. Worth a warning only. */
export const figureSaysSomething: EventRule = (located) =>
  eachFigure(located, ({ amount, projects }) =>
    amount === null && projects === null
      ? { field: "amount", expected: "an amount or a number of projects" }
      : null,
  );

type Breach = { readonly field: keyof Figure; readonly expected: string };

function eachFigure({ file, event }: LocatedEvent, check: (figure: Figure) => Breach | null) {
  return event.figures.flatMap((figure, i) => {
    const breach = check(figure);
    if (!breach) return [];
    const { field, expected } = breach;
    return expectThat(false, {
      file,
      path: `figures[${i}].${field}`,
      value: figure[field],
      expected,
    });
  });
}

function atMostOne({ file, event }: LocatedEvent, field: "headline" | "taiwanPart", why: string) {
  const first = event.figures.findIndex((figure) => figure[field]);
  return event.figures.flatMap((figure, i) =>
    expectThat(!figure[field] || i === first, {
      file,
      path: `figures[${i}].${field}`,
      value: figure[field],
      expected: `false: figures[${first}] is it already, and ${why}`,
    }),
  );
}
