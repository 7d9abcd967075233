/** A package a room may use: all of it, or only the names given. */
export type AllowedPackage =
  | string
  | { readonly name: string; readonly only: readonly [string, ...string[]] };

/** What the browser and the language offer that is kept to one room. */
export type KeptGlobal = "fetch" | "location" | "history" | "URLSearchParams" | "Intl" | "storage";

/** The rooms with an alias: `model` is imported as `#model/…`, the one module `prerender` as `#prerender`. */
export type Alias =
  | "model"
  | "i18n"
  | "state"
  | "queries"
  | "ui"
  | "charts"
  | "features"
  | "prerender"
  | "tools"
  | "fixtures";

export type Room = {
  /** As printed: a folder, or the files that make up the room. */
  readonly name: string;
  /** The files of the room, as globs below the repository; none where it holds no code. */
  readonly files: readonly string[];
  /** What it is for, in one sentence. */
  readonly purpose: string;
  /** The alias of the room itself, by which its own folders may reach each other. */
  readonly alias: Alias | null;
  /** Rooms it may import. */
  readonly mayImport: readonly Alias[];
  /** Packages it may import. */
  readonly packages: readonly AllowedPackage[];
  /** Packages that only files named `use*` may import: a room that is pure but for its hooks. */
  readonly packagesOfHooks: readonly string[];
  /** What only this room may call. */
  readonly keeps: readonly KeptGlobal[];
  /** The same in words, where there is more to say than the calls. */
  readonly onlyHere: string;
  /** Has no page to stand on: no `document`, `window` or `navigator`, no clock, no chance. */
  readonly isPure: boolean;
};

const NOTHING = {
  alias: null,
  mayImport: [],
  packages: [],
  packagesOfHooks: [],
  keeps: [],
  isPure: false,
} as const;

/** The hooks through which a view gets documents; keys and options are the business of `src/queries/`. */
const QUERY_HOOKS: AllowedPackage = {
  name: "@tanstack/react-query",
  only: ["useQuery", "useQueries", "useQueryClient", "type QueryClient"],
};

/**
 * The rooms of the repository and what each may import. The linter's configuration and the table in
 * `CONTRIBUTING.md` are generated from this constant (`npm run generate`).
 */
export const ROOMS: readonly Room[] = [
  {
    ...NOTHING,
    name: "data/",
    files: [],
    purpose: "The record: facts written by people, each with its source.",
    onlyHere: "hold facts; read by tools and tests, never imported by `src/`",
  },
  {
    ...NOTHING,
    name: "src/model/",
    files: ["src/model/**/*.{ts,tsx}"],
    purpose: "The domain: schema, selection, money, dates and search as pure functions.",
    alias: "model",
    packages: ["valibot", "minisearch"],
    onlyHere: "define domain types and rules",
    isPure: true,
  },
  {
    ...NOTHING,
    name: "src/i18n/",
    files: ["src/i18n/**/*.{ts,tsx}"],
    purpose: "Words, numbers, dates and money in each language.",
    alias: "i18n",
    mayImport: ["model"],
    packagesOfHooks: ["react"],
    keeps: ["Intl"],
    onlyHere: "call `Intl`, hold words",
  },
  {
    ...NOTHING,
    name: "src/state/",
    files: ["src/state/**/*.{ts,tsx}"],
    purpose: "What the reader has set, kept in the address.",
    alias: "state",
    mayImport: ["model"],
    packagesOfHooks: ["react"],
    keeps: ["location", "history", "URLSearchParams", "storage"],
    onlyHere: "touch `location`, `history`, `URLSearchParams` and the browser's storage",
  },
  {
    ...NOTHING,
    name: "src/queries/",
    files: ["src/queries/**/*.{ts,tsx}"],
    purpose: "One query factory per document that is fetched.",
    alias: "queries",
    mayImport: ["model"],
    packages: ["@tanstack/react-query", "valibot", "virtual:record"],
    keeps: ["fetch"],
    onlyHere: "call `fetch`, name a query key",
  },
  {
    ...NOTHING,
    name: "src/ui/",
    files: ["src/ui/**/*.{ts,tsx}"],
    purpose: "Controls that know nothing of forums.",
    alias: "ui",
    packages: ["react", "@tanstack/react-virtual"],
    onlyHere: "style bare controls",
  },
  {
    ...NOTHING,
    name: "src/charts/",
    files: ["src/charts/**/*.{ts,tsx}"],
    purpose: "Chart furniture and drawings of plain rows.",
    alias: "charts",
    mayImport: ["ui"],
    packages: ["react", "recharts", "d3-scale"],
    onlyHere: "import Recharts",
  },
  {
    ...NOTHING,
    name: "src/features/<x>/",
    files: ["src/features/**/*.{ts,tsx}"],
    purpose:
      "One region or dialog of the page: rows from a selection and the component that shows them.",
    mayImport: ["model", "state", "queries", "i18n", "ui", "charts"],
    packages: ["react", "d3-scale", "@tanstack/react-virtual", QUERY_HOOKS],
    onlyHere: "know its own region; features speak through the address, never by import",
  },
  {
    ...NOTHING,
    name: "src/features/offline/worker/",
    files: ["src/features/offline/worker/**/*.ts"],
    purpose: "The service worker: what is kept for reading offline, and that it stays whole.",
    packages: [
      "workbox-core/**",
      "workbox-expiration/**",
      "workbox-precaching/**",
      "workbox-routing/**",
      "workbox-strategies/**",
    ],
    keeps: ["fetch", "storage"],
    onlyHere: "import Workbox",
  },
  {
    ...NOTHING,
    name: "src/App.tsx, main.tsx, prerender.tsx",
    files: ["src/*.{ts,tsx}"],
    purpose: "The page: the regions in order, inside their providers.",
    mayImport: ["model", "state", "queries", "i18n", "ui", "charts", "features"],
    packages: ["react", "react-dom/**", "@tanstack/react-query", "./*.css"],
    onlyHere: "see all features",
  },
  {
    ...NOTHING,
    name: "tools/",
    files: ["tools/**/*.{ts,tsx}", "*.config.ts"],
    purpose: "What runs at build time and in the workshop, never in the browser.",
    alias: "tools",
    mayImport: ["model", "i18n", "prerender"],
    packages: [
      "node:*",
      "node:*/*",
      "vite",
      "vitest/**",
      "valibot",
      "@valibot/to-json-schema",
      "opencc-js",
      "opencc-js/**",
      "pinyin-pro",
      "oxfmt",
      "subset-font",
      "@resvg/resvg-js",
      "vite-plugin-pwa",
      "workbox-build",
      "lighthouse",
      "playwright-core",
      "@vitejs/plugin-react",
      "@tailwindcss/vite",
      "crossfilter2",
      "vis-timeline/**",
    ],
    onlyHere: "use `node:` modules, print to the terminal",
  },
  {
    ...NOTHING,
    name: "tests/",
    files: ["tests/**/*.{ts,tsx}"],
    purpose: "Behaviour in sentences, mirroring `src/` and `tools/` path by path.",
    alias: "fixtures",
    mayImport: [
      "model",
      "state",
      "queries",
      "i18n",
      "ui",
      "charts",
      "features",
      "prerender",
      "tools",
    ],
    packages: ["**"],
    onlyHere: "import everything; nothing imports it",
  },
];

/** The regions and dialogs below `src/features/`, each with its sentence. */
export const FEATURES = {
  masthead: "The head of the page: title, language, colours, and what the address held in vain.",
  filters: "Choosing which events are in.",
  glance: "The selection in four numbers.",
  timeline: "Events on an axis of time, in lanes or as a list.",
  investment: "What was signed: by year, by place, by size, and how much of it is known.",
  speakers: "Everyone named, as a table.",
  sources: "How the record is made and used.",
  search: "Finding anything by its name, and the events a text search leaves in.",
  event: "The dialog of one event.",
  person: "The dialog of one person.",
  series: "The card of a recurring forum, opened from one of its events.",
  compare: "Two or more provinces, themes or series side by side.",
  takeaway: "What is taken out of the page: files, a region to embed, a report on paper.",
  part: "What holds a region: its code comes later, its failure stays its own, it is drawn in its turn.",
  offline: "Reading without network, and word of a newer site.",
} as const satisfies Readonly<Record<string, string>>;
