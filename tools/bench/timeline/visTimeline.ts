import { createRequire } from "node:module";
import path from "node:path";
import type { Browser } from "playwright-core";
import type { Timeline } from "vis-timeline/standalone";
import { dateOfDay } from "#model/calendar.ts";
import { type EventIndex, NONE } from "#model/eventIndex.ts";
import { openPage, VIEWPORT } from "#tools/bench/browser/openPage.ts";
import { measureGestures, type TimelineTimes, TURN_PX } from "./gestures.ts";

const SCRIPT = createRequire(import.meta.url).resolve(
  "vis-timeline/standalone/umd/vis-timeline-graph2d.min.js",
);
const STYLES = path.resolve(SCRIPT, "../../../styles/vis-timeline-graph2d.min.css");

type VisItem = {
  readonly id: number;
  readonly group: number;
  readonly start: string;
  readonly content: "";
};

/** What vis-timeline is given: one point an event, without words beside it, in the lane of its place. */
type VisInput = {
  readonly items: readonly VisItem[];
  readonly groups: readonly { readonly id: number; readonly content: string }[];
  readonly from: string;
  readonly to: string;
  readonly zoomFriction: number;
};

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window {
    readonly vis: { readonly Timeline: typeof Timeline };
  }
}

/** vis-timeline on a page of its own: its events in memory, from its making to painted; then the same gestures. */
export async function measureVisTimeline(
  browser: Browser,
  index: EventIndex,
  times: TimelineTimes,
): Promise<void> {
  const page = await openPage(browser);
  await page.goto("about:blank");
  await page.setContent('<!doctype html><body style="margin:16px"><div id="plot"></div></body>');
  await page.addStyleTag({ path: STYLES });
  await page.addScriptTag({ path: SCRIPT });
  times.firstFrame.push(await page.evaluate(drawTimeline, visInput(index)));
  const centre = await page.locator(".vis-panel.vis-center").boundingBox();
  if (!centre) throw new Error("vis-timeline is not on the page.");
  await measureGestures(page, { x: centre.x + centre.width / 2, y: VIEWPORT.height / 2 }, times);
}

function visInput(index: EventIndex): VisInput {
  return {
    items: Array.from({ length: index.size }, (_, event) => ({
      id: event,
      group: index.province[event] ?? NONE,
      start: dateOfDay(index.startDay[event] ?? 0),
      content: "",
    })),
    groups: index.provinces.map(({ name }, id) => ({ id, content: name.en })),
    from: `${index.firstYear}-01-01`,
    to: `${index.lastYear + 1}-01-01`,
    // So that a turn of the wheel, one step for the browser, zooms by as much as in the project's timeline.
    zoomFriction: 1 / (Math.exp(0.008 * TURN_PX) - 1),
  };
}

/** Runs in the page. */
async function drawTimeline({ items, groups, from, to, zoomFriction }: VisInput): Promise<number> {
  const container = document.querySelector<HTMLElement>("#plot");
  if (!container) throw new Error("there is no place for the timeline");
  const start = performance.now();
  const timeline = new window.vis.Timeline(container, [...items], [...groups], {
    type: "point",
    stack: false,
    showCurrentTime: false,
    start: from,
    end: to,
    min: from,
    max: to,
    zoomKey: "ctrlKey",
    zoomFriction,
  });
  await new Promise<void>((resolve) => {
    // Hidden until the timeline itself says that its first drawing is done.
    const look = () => {
      const root = container.querySelector<HTMLElement>(".vis-timeline");
      if (root?.style.visibility === "visible") resolve();
    };
    timeline.on("changed", look);
    look();
  });
  return (await window.paintProbe.painted()) - start;
}
