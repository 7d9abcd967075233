import type { KeyboardEvent } from "react";
import type { EventTimes } from "./eventTimes.ts";
import { plotCommand } from "./plotKeys.ts";
import { type Ground, type Stand, standAt, walk } from "./plotWalk.ts";
import { windowShowing, zoomWindow } from "./timeScale.ts";
import type { ZoomStore } from "./zoomStore.ts";

type PlotKeyboardInput = {
  readonly ground: Ground;
  readonly zoom: ZoomStore;
  readonly stand: Stand | null;
  readonly onStand: (stand: Stand) => void;
  readonly onOpen: (event: number) => void;
  readonly onDismiss: () => void;
};

/** The keys of the plot: arrows walk, plus and minus zoom, Enter opens. */
export function plotKeyboard(input: PlotKeyboardInput) {
  const { ground, zoom, stand } = input;
  const go = (next: Stand) => {
    showEvent(zoom, ground.times, next.event);
    input.onStand(next);
  };
  return {
    /** Where the keyboard begins: where it was, else at the first event in view. */
    enter: () => go(stand ?? firstInView(ground, zoom)),
    onKeyDown: (event: KeyboardEvent) => {
      const command = plotCommand(event);
      if (!command) return;
      event.preventDefault();
      const from = stand ?? firstInView(ground, zoom);
      switch (command.kind) {
        case "walk":
          return go(walk(ground, from, command.to));
        case "zoom":
          return zoomAt(zoom, command.factor, stand && ground.times.at[stand.event]);
        case "fit":
          return zoom.settle(zoom.domain);
        case "open":
          return input.onOpen(from.event);
        case "dismiss":
          return input.onDismiss();
      }
    },
  };
}

function firstInView(ground: Ground, zoom: ZoomStore): Stand {
  const { from, to } = zoom.live();
  const inView = ground.events.find((event) => {
    const at = ground.times.at[event] ?? 0;
    return at >= from && at <= to;
  });
  return standAt(ground, inView ?? ground.events[0], null);
}

function showEvent(zoom: ZoomStore, { at }: EventTimes, event: number): void {
  const window = windowShowing(zoom.live(), zoom.domain, at[event] ?? 0);
  if (window !== zoom.live()) zoom.settle(window);
}

/** About the event in focus, where it is in view, else about the middle. */
function zoomAt(zoom: ZoomStore, factor: number, day: number | null | undefined): void {
  const window = zoom.live();
  const isInView = typeof day === "number" && day >= window.from && day <= window.to;
  const anchorDay = isInView ? day : (window.from + window.to) / 2;
  zoom.settle(zoomWindow(window, zoom.domain, { factor, anchorDay }));
}
