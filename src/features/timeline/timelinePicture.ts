import { wordsWidthPx } from "#charts/exportLines.ts";
import { exportLayout, type Markup } from "#charts/exportLayout.ts";
import type { ExportWords } from "#charts/exportWords.ts";
import type { I18n } from "#i18n/useI18n.tsx";
import type { EventIndex } from "#model/eventIndex.ts";
import type { Selection } from "#model/selection.ts";
import type { Lanes, ViewState } from "#state/viewState.ts";
import type { CanvasColours } from "./canvasColours.ts";
import { coverageWords } from "./coverageWords.ts";
import { eventTimes } from "./eventTimes.ts";
import { laneFacet } from "./laneFacet.ts";
import { laneRows } from "./laneRows.ts";
import { markSizes } from "./markSizes.ts";
import { plotLayout } from "./plotLayout.ts";
import { timeDomain } from "./timeDomain.ts";
import { timelineDrawing } from "./timelineDrawing.ts";
import { timelineKey } from "./timelineKey.ts";
import { timelineLayout } from "./timelineLayout.ts";
import { timeTicks } from "./timeTicks.ts";

export type TimelinePictureOptions = {
  readonly index: EventIndex;
  readonly selection: Selection;
  readonly view: ViewState;
  readonly words: ExportWords;
  readonly colours: CanvasColours;
};

const WIDTH_PX = 960;
/** More would make a picture taller than any page. */
const MOST_LANES = 40;
const HALF_DATE_PX = 18;

/** The timeline of a selection over all its years, as a figure that stands by itself. */
export function timelinePicture(i18n: I18n, options: TimelinePictureOptions): Markup {
  const { index, selection, view, words, colours } = options;
  const { t } = i18n;
  const { lanes, basis } = view;
  const { rows, layout } = layoutOf(options);
  const names = layout.lanes.map(({ code }) => laneName(i18n, index, lanes, code));
  const at = { window: timeDomain(index, view), widthPx: WIDTH_PX };
  const notes = [words.filters, t(`timeline.note.${basis}`), coverageWords(i18n, selection, basis)];
  if (rows.length > MOST_LANES)
    notes.push(t("takeaway.timeline.lanes", { n: MOST_LANES, m: rows.length }));
  if (layout.spread > 0) notes.push(t("timeline.spread"));
  return exportLayout({
    language: words.language,
    title: t("timeline.title"),
    notes,
    key: timelineKey(i18n, { layout, basis, currency: selection.currency, colours }),
    drawing: timelineDrawing({
      layout,
      frame: timelineLayout(index, layout, at),
      widthPx: WIDTH_PX,
      ticks: labelledTicks(i18n, at),
      names,
      namesPx: lanes === "none" ? 0 : 24 + Math.max(...names.map((name) => wordsWidthPx(name, 12))),
      colours,
    }),
    source: words.source,
    colours,
  });
}

function layoutOf({ index, selection, view }: TimelinePictureOptions) {
  const { lanes, basis } = view;
  const times = eventTimes(index);
  const sizes = markSizes(index, { currency: selection.currency, basis });
  const orders = { byTime: times.order, bySize: sizes.order };
  const rows = laneRows(index, { selection, lanes, orders });
  const layout = plotLayout({
    lanes: rows.slice(0, MOST_LANES),
    times,
    sizes,
    labels: "beside",
    isUngrouped: lanes === "none",
  });
  return { rows, layout };
}

function laneName({ t, text }: I18n, index: EventIndex, lanes: Lanes, code: number): string {
  if (lanes === "none") return "";
  const facet = laneFacet(index, lanes, code);
  return facet ? text(facet.name) : t("timeline.noSeries");
}

type Place = Parameters<typeof timelineLayout>[2];

function labelledTicks({ dates }: I18n, { window, widthPx }: Place) {
  const { precision, ticks } = timeTicks(window, widthPx);
  return ticks.map(({ day, x }) => ({
    x,
    label:
      x < HALF_DATE_PX || x > widthPx - HALF_DATE_PX
        ? null
        : dates({ startDay: day, endDay: day, precision }),
  }));
}
