import { execFileSync } from "node:child_process";
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { roomTableText } from "#tools/roomTable.ts";
import { FEATURES, ROOMS } from "#tools/rooms.ts";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** A line of code in a file, and the rule that must refuse it. */
type Forbidden = readonly [file: string, code: string, rule: string];

const imports = "no-restricted-imports";
const globals = "no-restricted-globals";
const properties = "no-restricted-properties";

const FORBIDDEN: readonly Forbidden[] = [
  // data/ is for tools and tests.
  ["src/model/a.ts", 'import people from "../../data/people.json";', imports],
  ["src/App.tsx", 'import people from "../data/people.json";', imports],
  // src/model/ imports nothing of ours, and knows no page and no clock.
  ["src/model/a.ts", 'import { useMemo } from "react";', imports],
  ["src/model/a.ts", 'import type { ViewState } from "#state/viewState.ts";', imports],
  ["src/model/a.ts", 'import { formatMoney } from "#i18n/money.ts";', imports],
  ["src/model/a.ts", 'import { readFileSync } from "node:fs";', imports],
  ["src/model/a.ts", 'export { a } from "./../state/a.ts";', imports],
  ["src/model/a.ts", "document.title;", globals],
  ["src/model/a.ts", "Date.now();", properties],
  ["src/model/a.ts", "Math.random();", properties],
  ["src/model/a.ts", "new Intl.NumberFormat();", globals],
  // src/i18n/ imports the model only; React in its hooks only.
  ["src/i18n/a.ts", 'import { useView } from "#state/useView.tsx";', imports],
  ["src/i18n/a.ts", 'import { useMemo } from "react";', imports],
  ["src/i18n/a.ts", "fetch(file);", globals],
  // src/state/ likewise.
  ["src/state/a.ts", 'import { formatMoney } from "#i18n/money.ts";', imports],
  ["src/state/a.ts", 'import { useMemo } from "react";', imports],
  ["src/state/useA.ts", 'import { Button } from "#ui/Button.tsx";', imports],
  // src/queries/ alone fetches.
  ["src/queries/a.ts", 'import { useState } from "react";', imports],
  ["src/queries/a.ts", 'import { readQuery } from "#state/address.ts";', imports],
  ["src/ui/a.ts", "fetch(file);", globals],
  ["src/features/event/a.ts", "window.fetch(file);", properties],
  ["src/features/event/a.ts", "new XMLHttpRequest();", globals],
  // src/ui/ knows nothing of forums.
  ["src/ui/A.tsx", 'import type { EventId } from "#model/schema.ts";', imports],
  ["src/ui/A.tsx", 'import { useI18n } from "#i18n/useI18n.tsx";', imports],
  ["src/ui/A.tsx", 'import { Bar } from "recharts";', imports],
  ["src/ui/A.tsx", "amount.toLocaleString();", properties],
  // src/charts/ takes plain rows, and is the only room that draws with Recharts.
  ["src/charts/A.tsx", 'import { useQuery } from "@tanstack/react-query";', imports],
  ["src/charts/A.tsx", 'import type { Selection } from "#model/selection.ts";', imports],
  ["src/charts/A.tsx", 'import { useI18n } from "#i18n/useI18n.tsx";', imports],
  ["src/charts/A.tsx", 'import { useView } from "#state/useView.tsx";', imports],
  ["src/features/investment/A.tsx", 'import { Bar } from "recharts";', imports],
  // Features speak through the address.
  [
    "src/features/timeline/A.tsx",
    'import { EventDialog } from "#features/event/EventDialog.tsx";',
    imports,
  ],
  [
    "src/features/timeline/A.tsx",
    'import { EventDialog } from "../event/EventDialog.tsx";',
    imports,
  ],
  ["src/features/timeline/A.tsx", 'import { App } from "../../App.tsx";', imports],
  [
    "src/features/timeline/A.tsx",
    'const lazy = import("#features/event/EventDialog.tsx");',
    imports,
  ],
  ["src/features/timeline/A.tsx", 'import { queryOptions } from "@tanstack/react-query";', imports],
  ["src/features/timeline/A.tsx", "window.location.search;", properties],
  ["src/features/timeline/A.tsx", "location.href;", globals],
  ["src/features/timeline/A.tsx", "history.back();", globals],
  ["src/features/timeline/A.tsx", "new URLSearchParams(text);", globals],
  ["src/features/timeline/A.tsx", "localStorage.clear();", globals],
  ["src/features/timeline/A.tsx", 'import { readRecord } from "#tools/readRecord.ts";', imports],
  ["src/features/timeline/A.tsx", 'import { makeIndex } from "#fixtures/makeIndex.ts";', imports],
  // The service worker is no part of the page, and alone uses Workbox.
  ["src/features/offline/worker/a.ts", 'import { useState } from "react";', imports],
  ["src/features/offline/worker/a.ts", 'import { once } from "#model/once.ts";', imports],
  [
    "src/features/offline/a.ts",
    'import { clientsClaim } from "workbox-core/clientsClaim.js";',
    imports,
  ],
  // The page draws nothing itself and reads no address.
  ["src/App.tsx", 'import { Bar } from "recharts";', imports],
  ["src/App.tsx", 'import { readRecord } from "#tools/readRecord.ts";', imports],
  ["src/main.tsx", "new URLSearchParams(text);", globals],
  // tools/ build, they are not the page.
  ["tools/a.ts", 'import { Button } from "#ui/Button.tsx";', imports],
  ["tools/a.ts", 'import { Timeline } from "#features/timeline/Timeline.tsx";', imports],
  ["tools/a.ts", 'import { makeIndex } from "#fixtures/makeIndex.ts";', imports],
  // tests/ reach everything, by its alias.
  ["tests/a.test.ts", 'import { select } from "../src/model/select.ts";', imports],
];

const ALLOWED: readonly (readonly [file: string, code: string])[] = [
  ["src/model/b.ts", 'import * as v from "valibot"; v.string();'],
  ["src/model/b/c.ts", 'import { select } from "#model/select.ts"; select();'],
  ["src/i18n/useB.ts", 'import { useMemo } from "react"; useMemo();'],
  ["src/i18n/b.ts", "new Intl.NumberFormat().format(1);"],
  ["src/state/b.ts", "new URLSearchParams(location.search).get(history.state);"],
  ["src/queries/b.ts", "void fetch(file);"],
  ["src/charts/B.tsx", 'import { Bar } from "recharts"; Bar();'],
  ["src/features/event/B.tsx", 'import { useQuery } from "@tanstack/react-query"; useQuery();'],
  ["src/features/event/B.tsx", 'import { a } from "#features/event/parts/a.ts"; a();'],
  ["src/features/event/B.tsx", 'import { a } from "./parts/a.ts"; a();'],
  [
    "src/features/offline/worker/b.ts",
    'import { clientsClaim } from "workbox-core/clientsClaim.js"; clientsClaim(); caches.keys();',
  ],
  ["src/App.tsx", 'import { Timeline } from "#features/timeline/Timeline.tsx"; Timeline();'],
  ["tools/b.ts", 'import { readFileSync } from "node:fs"; readFileSync(file);'],
  ["tests/b.test.ts", 'import { select } from "#model/select.ts"; select();'],
];

describe("the rooms", () => {
  let folder = "";

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), "forum-rooms-"));
    cpSync(path.join(ROOT, "package.json"), path.join(folder, "package.json"));
    // The rules that read types need the whole project; those of the rooms do not.
    const config: unknown = JSON.parse(readFileSync(path.join(ROOT, ".oxlintrc.json"), "utf8"));
    const withoutTypes = Object.assign({}, config, { options: { typeAware: false } });
    writeFileSync(path.join(folder, ".oxlintrc.json"), JSON.stringify(withoutTypes));
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  it("refuse each of these", () => {
    const files = FORBIDDEN.map(([file, code], number) => writeCase(folder, file, number, code));
    const found = lint(folder);
    const missed = FORBIDDEN.filter(
      ([, , rule], number) => !found.get(files[number] ?? "")?.includes(`eslint(${rule})`),
    );
    expect(missed).toEqual([]);
  });

  it("allow each of these", () => {
    const files = ALLOWED.map(([file, code], number) =>
      writeCase(folder, file, number + 1000, code),
    );
    const found = lint(folder);
    const refused = ALLOWED.filter((_, number) =>
      found.get(files[number] ?? "")?.some((rule) => rule.includes("restricted")),
    );
    expect(refused).toEqual([]);
  });

  it("refuse a circle of imports through an alias", () => {
    const one = writeCase(folder, "src/model/one.ts", null, 'export { two } from "#model/two.ts";');
    writeCase(folder, "src/model/two.ts", null, 'export { one as two } from "#model/one.ts";');
    expect(lint(folder).get(one)).toContain("import(no-cycle)");
  });

  it("have a forbidden import among these tests for every room with code", () => {
    const untested = ROOMS.filter(({ files }) => files.length > 0).filter(
      ({ name }) => !FORBIDDEN.some(([file]) => file.startsWith(name.split(/[<,]/)[0] ?? name)),
    );
    expect(untested).toEqual([]);
  });

  it("are printed in CONTRIBUTING.md", () => {
    expect(readFileSync(path.join(ROOT, "CONTRIBUTING.md"), "utf8")).toContain(roomTableText());
  });

  it("are all there is in src/, and every feature has its sentence", () => {
    const rooms = ROOMS.flatMap(({ name }) => /^src\/(\w+)\//.exec(name)?.[1] ?? []);
    const folders = (below: string) =>
      readdirSync(path.join(ROOT, below), { withFileTypes: true })
        .filter((entry) => entry.isDirectory())
        .map(({ name }) => name);
    expect(rooms).toEqual(expect.arrayContaining(folders("src")));
    expect(Object.keys(FEATURES)).toEqual(expect.arrayContaining(folders("src/features")));
  });
});

/** Puts the code in a file of that folder with a name of its own; gives the path as the linter prints it. */
function writeCase(folder: string, file: string, number: number | null, code: string): string {
  const { dir, name, ext } = path.parse(file);
  // The files right below src/ are told apart by a folder of copies: their names are the rule.
  const unique = number === null ? file : `${dir}/${name}${number}${ext}`;
  const full = path.join(folder, unique);
  mkdirSync(path.dirname(full), { recursive: true });
  writeFileSync(full, `${code}\n`);
  return unique;
}

/** Lints the folder; the rules broken, by file. */
function lint(folder: string): ReadonlyMap<string, readonly string[]> {
  const oxlint = path.join(ROOT, "node_modules/oxlint/bin/oxlint");
  const broken = new Map<string, string[]>();
  for (const line of lintOutput(oxlint, folder).split("\n")) {
    const match = /^(\S+?):\d+:\d+: .*\[Error\/(\S+)\]$/.exec(line);
    if (match?.[1] === undefined || match[2] === undefined) continue;
    broken.set(match[1], [...(broken.get(match[1]) ?? []), match[2]]);
  }
  return broken;
}

function lintOutput(oxlint: string, folder: string): string {
  try {
    return execFileSync(process.execPath, [oxlint, "-f", "unix"], {
      cwd: folder,
      encoding: "utf8",
    });
  } catch (error) {
    // It fails because it has found something: what it found is on its output.
    if (error instanceof Error && "stdout" in error) return String(error.stdout);
    throw error;
  }
}
