import type { ComponentType } from "react";
import { vi } from "vitest";
import { AMOUNT, index as sample } from "./sample.ts";
import type { FigureProps } from "#features/investment/figureProps.ts";
import { useFigureDownload } from "#features/investment/useFigureDownload.ts";
import { en } from "#i18n/messages/en.ts";
import { zhHans } from "#i18n/messages/zhHans.ts";
import type { EventIndex } from "#model/eventIndex.ts";
import { useView } from "#state/useView.tsx";
import { renderPage } from "#fixtures/renderPage.tsx";
import { Selected } from "#fixtures/Selected.tsx";

// A chart in jsdom takes a second or more on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

/** What a browser tells of sizes, which jsdom has not: every element is 640 pixels wide and stays so. */
export function giveElementsWidth(): void {
  vi.spyOn(HTMLElement.prototype, "clientWidth", "get").mockReturnValue(640);
  vi.stubGlobal("ResizeObserver", SilentObserver);
}

class SilentObserver {
  observe() {
    return undefined;
  }
  unobserve() {
    return undefined;
  }
  disconnect() {
    return undefined;
  }
}

type Figure = ComponentType<FigureProps>;

type FigureOptions = { readonly language?: "en" | "zh-Hans"; readonly index?: EventIndex };

/** One figure of the region, drawn for an address as the region draws it. */
export function renderFigure(
  Figure: Figure,
  address = "",
  { language = "en", index = sample }: FigureOptions = {},
) {
  giveElementsWidth();
  return renderPage(<ViewedFigure figure={Figure} index={index} />, {
    address,
    index,
    language,
    messages: language === "en" ? en : zhHans,
  });
}

type ViewedFigureProps = { readonly figure: Figure; readonly index: EventIndex };

function ViewedFigure({ figure: Figure, index }: ViewedFigureProps) {
  const { view, setView } = useView();
  const { measure, basis, currency } = view;
  const download = useFigureDownload(index);
  const quantity = { ...AMOUNT, measure, basis, currency };
  return (
    <Selected index={index}>
      {(selection) => <Figure {...{ index, selection, quantity, view, setView, download }} />}
    </Selected>
  );
}
