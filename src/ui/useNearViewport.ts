import { type RefObject, useEffect, useState } from "react";

/** Has the element come so near what the reader sees, by default a screen's height? Once it has, it stays so. */
export function useNearViewport(ref: RefObject<Element | null>, ahead = "100%"): boolean {
  const [isNear, setIsNear] = useState(false);
  useEffect(() => {
    const element = ref.current;
    if (!element || isNear) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) setIsNear(true);
      },
      { rootMargin: `${ahead} 0px` },
    );
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref, ahead, isNear]);
  return isNear;
}
