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
