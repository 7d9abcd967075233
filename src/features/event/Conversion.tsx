import type { EventIndex } from "#model/eventIndex.ts";
import { useI18n } from "#i18n/useI18n.tsx";
import { dayOfDate, yearOfDay } from "#model/calendar.ts";
import type { Rate } from "#model/money.ts";
import type { EventRecord, Figure } from "#model/schema.ts";
import type { Currency } from "#model/vocabulary.ts";
import { useView } from "#state/useView.tsx";
import { Popover } from "#ui/Popover.tsx";
import { type FigureConversion, figureConversion } from "./figureConversion.ts";

type ConversionProps = {
  readonly index: EventIndex;
  readonly record: EventRecord;
  readonly figure: Figure;
};

/** The amount in the other currency; pressing it tells the rate, its year and where the rate is from. */
export function Conversion({ index, record, figure }: ConversionProps) {
  const { t, money } = useI18n();
  const { view } = useView();
  const year = yearOfDay(dayOfDate(record.date.start));
  const conversion =
    index.exchangeRates &&
    figureConversion(figure, { perUsd: index.exchangeRates }, { currency: view.currency, year });
  if (!conversion) return null;
  const amount = money(conversion.converted.amount, conversion.converted.currency);
  return (
    <div className="text-sm text-muted">
      <Popover
        face={t("event.conversion.about", { amount })}
        name={t("event.conversion.name", { amount })}
        className="min-h-6 whitespace-nowrap underline decoration-rule underline-offset-4 hover:decoration-current"
      >
        <ConversionNote conversion={conversion} />
      </Popover>
    </div>
  );
}

function ConversionNote({ conversion }: { readonly conversion: FigureConversion }) {
  const { t, money } = useI18n();
  const { reported, converted, year } = conversion;
  const used = [
    { currency: reported.currency, rate: converted.from },
    { currency: converted.currency, rate: converted.to },
  ].filter(({ currency }) => currency !== "USD");
  return (
    <>
      <p className="font-medium">{t("event.conversion.title")}</p>
      <p className="mt-1 tabular-nums">
        {t("event.conversion.reported", {
          amount: money(reported.amount, reported.currency, "full"),
        })}
      </p>
      <p className="tabular-nums">
        {t("event.conversion.about", {
          amount: money(converted.amount, converted.currency, "full"),
        })}
      </p>
      {used.map(({ currency, rate }) => (
        <RateLine key={currency} currency={currency} rate={rate} year={year} />
      ))}
      <p className="mt-2 text-xs text-muted">{t("event.conversion.source")}</p>
    </>
  );
}

type RateLineProps = {
  readonly currency: Currency;
  readonly rate: Rate;
  readonly year: number;
};

function RateLine({ currency, rate, year }: RateLineProps) {
  const { t, number } = useI18n();
  return (
    <p className="mt-2 text-xs">
      {t("event.conversion.rate", {
        year: String(rate.year),
        rate: number(rate.perUsd),
        currency,
      })}{" "}
      {rate.year !== year &&
        t("event.conversion.earlier", { year: String(year), rateYear: String(rate.year) })}
    </p>
  );
}
