/**
 * Resolves unless the reader has moved down the front page, and else when they are back at its top: the dashboard
 * is of another length, and would put something else before their eyes. A place that the browser has found again
 * after reloading is one in the dashboard.
 */
export async function untilNotReading(): Promise<void> {
  const [visit] = performance.getEntriesByType("navigation");
  const isNewVisit = visit instanceof PerformanceNavigationTiming && visit.type === "navigate";
  if (!isNewVisit || document.documentElement.dataset["moved"] === undefined) return;
  while (window.scrollY > window.innerHeight / 2)
    await new Promise((resolve) => window.addEventListener("scroll", resolve, { once: true }));
}
