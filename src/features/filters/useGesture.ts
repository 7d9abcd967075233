import { useRef } from "react";
import { useView } from "#state/useView.tsx";
import type { ViewState } from "#state/viewState.ts";

type GesturePatch = Partial<Pick<ViewState, "q" | "from" | "to">>;

const GESTURE_KEYS = ["q", "from", "to"] as const satisfies readonly (keyof GesturePatch)[];

type Gesture = {
  readonly change: (patch: GesturePatch) => void;
  readonly end: () => void;
};

/**
 * Typing or dragging as one history entry: the first change is pushed and the rest replace it,
 * until the gesture ends or the address is changed from elsewhere, as by Back.
 */
export function useGesture(): Gesture {
  const { view, setView } = useView();
  const written = useRef<GesturePatch | null>(null);
  return {
    change(patch) {
      if (isIn(patch, view)) return;
      const continues = written.current !== null && isIn(written.current, view);
      setView(patch, continues ? "replace" : "push");
      written.current = patch;
    },
    end() {
      written.current = null;
    },
  };
}

function isIn(patch: GesturePatch, view: ViewState): boolean {
  return GESTURE_KEYS.every((key) => patch[key] === undefined || patch[key] === view[key]);
}
