import { type RefObject, useEffect, useRef, useState } from "react";
import { usePrintPrepared } from "#ui/usePrinting.ts";

/** Far enough ahead that the figures are there before the reader is. */
const AHEAD = "800px 0px";

/** Whether an element has come near what the reader sees or prints; once it has, that stays so. */
export function useNearViewport(): readonly [RefObject<HTMLDivElement | null>, boolean] {
  const ref = useRef<HTMLDivElement>(null);
  const [isNear, setNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setNear(true);
      },
      { rootMargin: AHEAD },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [isNear]);
  return [ref, usePrintPrepared() || isNear];
}
