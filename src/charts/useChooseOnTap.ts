import { useEffect, useState } from "react";

type Choosing = {
  /** For a click on a mark. */
  readonly choose: (id: string | null | undefined, event: Event) => void;
  /** For the tooltip: a tapped mark keeps its own, though no pointer stays above it. */
  readonly tooltip: { readonly active?: true };
};

type Tapped = { readonly id: string; readonly drawing: Element };

/**
 * A mouse that clicks has already seen the tooltip; a finger has not. So the first tap on a mark only shows it,
 * the second one chooses, and a tap elsewhere hides it.
 */
export function useChooseOnTap(onChoose: (id: string) => void): Choosing {
  const [tapped, setTapped] = useState<Tapped | null>(null);
  useEffect(() => {
    if (!tapped) return undefined;
    const hideFromOutside = (event: Event) => {
      // Not `contains`: the mark that was tapped may have been drawn anew since.
      if (!event.composedPath().includes(tapped.drawing)) setTapped(null);
    };
    document.addEventListener("click", hideFromOutside);
    return () => document.removeEventListener("click", hideFromOutside);
  }, [tapped]);
  return {
    choose(id, event) {
      if (id === undefined || id === null) return;
      const drawing = isTouch(event) && tapped?.id !== id ? drawingOf(event) : null;
      if (drawing) {
        setTapped({ id, drawing });
        return;
      }
      setTapped(null);
      onChoose(id);
    },
    tooltip: tapped ? { active: true } : {},
  };
}

function isTouch(event: Event): boolean {
  return "pointerType" in event && event.pointerType === "touch";
}

function drawingOf({ target }: Event): Element | null {
  return target instanceof Element ? target.closest("svg") : null;
}
