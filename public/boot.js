// Runs before the first paint: the reader's own colours, and whether the address asks for more than the front page.
const { dataset } = document.documentElement;
try {
  const colours = localStorage.getItem("colours");
  if (colours === "light" || colours === "dark") dataset.colours = colours;
} catch {
  // Storage is blocked: the colours follow the system.
}
const language = navigator.languages.find((tag) => /^(?:en|zh)\b/i.test(tag)) ?? "en";
const inEnglish = !/^zh/i.test(language);
if (location.search.length > 1 || location.hash.length > 1 || !inEnglish) dataset.asked = "";

// Whoever has begun to read is not torn from it when the dashboard is there.
for (const type of ["wheel", "touchmove", "keydown"])
  addEventListener(type, () => (dataset.moved = ""), { once: true, passive: true });

// The built page names its dashboard here. On a slow line the front page is there sooner if that comes after it.
const { app, record } = document.currentScript.dataset;
let isComing = false;
if (app && record) {
  const hasNothingToShow = dataset.asked === "" || document.visibilityState === "hidden";
  const isKeptHere = Boolean(navigator.serviceWorker?.controller);
  if (hasNothingToShow || isKeptHere) fetchDashboard();
  else {
    new PerformanceObserver((paints) => {
      if (paints.getEntriesByName("first-contentful-paint").length > 0) fetchDashboard();
    }).observe({ type: "paint", buffered: true });
    setTimeout(fetchDashboard, 2000);
  }
}

function fetchDashboard() {
  if (isComing) return;
  isComing = true;
  const index = document.createElement("link");
  Object.assign(index, { rel: "preload", as: "fetch", crossOrigin: "anonymous", href: record });
  document.head.append(index);
  import(app).catch(showFailure);
}

// The page has the words for it, and a button; see `src/prerender.tsx`.
function showFailure(reason) {
  delete dataset.asked;
  dataset.failed = "";
  addEventListener("click", ({ target }) => {
    if (target instanceof Element && target.closest("[data-reload]")) location.reload();
  });
  throw reason;
}
