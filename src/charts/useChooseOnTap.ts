import { useRef } from "react";

/**
 * A mouse that clicks has already seen the tooltip; a finger has not. So the first tap on a mark only shows it,
 * and the second one chooses.
 */
export function useChooseOnTap(
  onChoose: ((id: string) => void) | undefined,
): (id: string | number | null | undefined, event: Event) => void {
  const tapped = useRef<string | null>(null);
  return (id, event) => {
    if (id === undefined || id === null) return;
    const name = String(id);
    const isFirstTap = isTouch(event) && tapped.current !== name;
    tapped.current = name;
    if (!isFirstTap) onChoose?.(name);
  };
}

function isTouch(event: Event): boolean {
  return "pointerType" in event && event.pointerType === "touch";
}
