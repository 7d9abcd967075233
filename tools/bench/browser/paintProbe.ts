import type { Page } from "playwright-core";

/** What the probe offers inside the page. */
export type PaintProbe = {
  /** Waits for the next input of this type, and then for the first painted frame at whose beginning `isDone` holds. */
  readonly arm: (type: InputType, isDone?: () => boolean) => void;
  /**
   * Milliseconds until that frame was painted: from a click as the browser stamped it, so with the wait for the next
   * frame; from a move or turn as it reached the page, which is at the beginning of a frame, so work alone.
   */
  readonly result: () => Promise<number>;
  /** The time, once what stands in the page now has been painted. */
  readonly painted: () => Promise<number>;
};

type InputType = "click" | "pointermove" | "wheel";

declare global {
  // oxlint-disable-next-line typescript/consistent-type-definitions -- only an interface can be added to
  interface Window {
    readonly paintProbe: PaintProbe;
  }
}

/** Puts the probe into every document this page opens. */
export async function addPaintProbe(page: Page): Promise<void> {
  // The compiler of the tools wraps functions in calls to this, which the page does not know.
  await page.addInitScript({ content: "globalThis.__name ??= (named) => named;" });
  await page.addInitScript(installPaintProbe);
}

/**
 * Runs in the page. Painted means: the callbacks of a frame, its styles, layout and paint are done; a message posted
 * in the callback arrives right after. What the compositor then does on other threads is not seen.
 */
function installPaintProbe(): void {
  const afterPaint = (isDone: () => boolean, tell: (at: number) => void) =>
    requestAnimationFrame(() => {
      if (!isDone()) {
        afterPaint(isDone, tell);
        return;
      }
      const { port1, port2 } = new MessageChannel();
      port1.addEventListener("message", () => tell(performance.now()), { once: true });
      port1.start();
      port2.postMessage(null);
    });
  let result = Promise.resolve(Number.NaN);
  const paintProbe: PaintProbe = {
    arm(type, isDone = () => true) {
      result = new Promise((resolve) => {
        const listener = ({ timeStamp }: Event) => {
          const start = type === "click" ? timeStamp : performance.now();
          afterPaint(isDone, (at) => resolve(at - start));
        };
        window.addEventListener(type, listener, { capture: true, once: true, passive: true });
      });
    },
    result: () => result,
    painted: () => new Promise((resolve) => afterPaint(() => true, resolve)),
  };
  Object.assign(window, { paintProbe });
}
