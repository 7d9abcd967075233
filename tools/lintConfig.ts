import { lintRules } from "./lintRules.ts";
import {
  type Alias,
  type AllowedPackage,
  FEATURES,
  type KeptGlobal,
  type Room,
  ROOMS,
} from "./rooms.ts";

/** The linter's configuration as the text of `.oxlintrc.json`: the general rules, then the rooms. */
export function lintConfigText(): string {
  const config = { ...lintRules, overrides: [...lintRules.overrides, ...roomOverrides()] };
  return `${JSON.stringify(config, null, 2)}\n`;
}

type Override = { readonly files: readonly string[]; readonly rules: Record<string, unknown> };

function roomOverrides(): readonly Override[] {
  return ROOMS.filter(({ files }) => files.length > 0).flatMap((room) => [
    roomOverride(room),
    ...hookOverride(room),
    ...(room.name === "src/features/<x>/" ? featureOverrides(room) : []),
  ]);
}

function roomOverride(room: Room): Override {
  const own = room.alias === null ? [] : [room.alias];
  return {
    files: room.files,
    rules: {
      "no-restricted-imports": importRule(room, [...own, ...room.mayImport], room.packages),
      ...(isOfThePage(room) ? callRules(room) : {}),
    },
  };
}

/** A later override replaces the rule of an earlier one, so it repeats what the room may import. */
function hookOverride(room: Room): readonly Override[] {
  if (room.packagesOfHooks.length === 0) return [];
  const own = room.alias === null ? [] : [room.alias];
  const packages = [...room.packages, ...room.packagesOfHooks];
  const rule = importRule(room, [...own, ...room.mayImport], packages);
  const files = room.files.map((glob) => glob.replace("/*.", "/use*."));
  return [{ files, rules: { "no-restricted-imports": rule } }];
}

/** A feature may reach its own folders by alias, and no other feature's. */
function featureOverrides(room: Room): readonly Override[] {
  return Object.keys(FEATURES).map((feature) => ({
    files: [`src/features/${feature}/**/*.{ts,tsx}`],
    rules: {
      "no-restricted-imports": importRule(
        room,
        [...room.mayImport, `features/${feature}`],
        room.packages,
      ),
    },
  }));
}

function isOfThePage(room: Room): boolean {
  return room.files.some((glob) => glob.startsWith("src/"));
}

/** Everything is forbidden but what is listed: patterns as in a `.gitignore`, where `!` takes out again. */
function importRule(
  room: Room,
  rooms: readonly (Alias | `features/${string}`)[],
  packages: readonly AllowedPackage[],
): unknown {
  const allowed = [
    "./**",
    ...rooms.map((alias) => (alias === "prerender" ? "\\#prerender" : `\\#${alias}/**`)),
    ...packages.map((allowance) => (typeof allowance === "string" ? allowance : allowance.name)),
  ];
  const message = `${room.name} may not import this; tools/rooms.ts says what it may.`;
  return [
    "error",
    {
      patterns: [
        {
          group: ["**", ...allowed.map((pattern) => `!${pattern}`), "../**", "./**/../**"],
          message,
        },
      ],
      paths: packages
        .filter((allowance) => typeof allowance !== "string")
        .map(({ name, only }) => ({ name, allowImportNames: only, message })),
    },
  ];
}

/** The calls that other rooms keep to themselves, and what a pure room has no place for. */
function callRules(room: Room): Record<string, unknown> {
  const names = Object.entries(KEPT)
    .filter(([kept]) => !room.keeps.some((own) => own === kept))
    .flatMap(([, { globals }]) => globals);
  const forbidden = room.isPure ? [...names, ...OF_THE_PAGE] : names;
  const properties = room.keeps.includes("Intl") ? [] : LOCALE_METHODS;
  const message = `${room.name} may not use this; tools/rooms.ts says which room may.`;
  return {
    "no-restricted-globals": ["error", ...forbidden.map((name) => ({ name, message }))],
    "no-restricted-properties": [
      "error",
      ...properties.map((property) => ({ property, message })),
      ...["window", "globalThis", "self", "document"].flatMap((object) =>
        names.map((property) => ({ object, property, message })),
      ),
      ...(room.isPure ? CHANCE.map((call) => ({ ...call, message })) : []),
    ],
  };
}

const KEPT: Readonly<Record<KeptGlobal, { readonly globals: readonly string[] }>> = {
  fetch: { globals: ["fetch", "XMLHttpRequest", "EventSource", "WebSocket"] },
  location: { globals: ["location"] },
  history: { globals: ["history"] },
  URLSearchParams: { globals: ["URLSearchParams"] },
  Intl: { globals: ["Intl"] },
  storage: { globals: ["localStorage", "sessionStorage", "indexedDB", "caches"] },
};

const LOCALE_METHODS = [
  "toLocaleString",
  "toLocaleDateString",
  "toLocaleTimeString",
  "localeCompare",
];

const OF_THE_PAGE = ["document", "window", "navigator", "self", "globalThis", "performance"];

const CHANCE = [
  { object: "Date", property: "now" },
  { object: "Math", property: "random" },
];
