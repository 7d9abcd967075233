// Runs before the first paint: the reader's own colours, and whether the address asks for more than the front page.
const { dataset } = document.documentElement;
try {
  const colours = localStorage.getItem("colours");
  if (colours === "light" || colours === "dark") dataset.colours = colours;
} catch {
  // Storage is blocked: the colours follow the system.
}
const inEnglish = !/^zh\b/.test(navigator.language);
if (location.search.length > 1 || location.hash.length > 1 || !inEnglish) dataset.asked = "";

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
  void import(app);
}
