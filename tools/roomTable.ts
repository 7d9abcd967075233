import { type AllowedPackage, FEATURES, type Room, ROOMS } from "./rooms.ts";

/** The rooms as the Markdown that stands in `CONTRIBUTING.md`. */
export function roomTableText(): string {
  return [
    markdownTable(
      ["room", "what it is for", "may import", "packages", "only this room may"],
      ROOMS.map(roomCells),
    ),
    markdownTable(
      ["feature", "what it is for"],
      Object.entries(FEATURES).map(([name, purpose]) => [`\`${name}/\``, purpose]),
    ),
  ].join("\n\n");
}

function roomCells(room: Room): readonly string[] {
  return [
    room.name
      .split(", ")
      .map((name) => `\`${name}\``)
      .join(", "),
    room.purpose,
    room.mayImport.length === 0 ? "–" : room.mayImport.join(", "),
    packageWords(room),
    room.onlyHere,
  ];
}

function packageWords({ packages, packagesOfHooks }: Room): string {
  if (packages.some((allowance) => allowance === "**")) return "any";
  const words = [
    ...packages.map(packageName).filter((name) => !name.startsWith("./")),
    ...packagesOfHooks.map((name) => `${name} (files named \`use*\`)`),
  ];
  return words.length === 0 ? "–" : [...new Set(words)].join(", ");
}

function packageName(allowance: AllowedPackage): string {
  if (typeof allowance !== "string") return `${allowance.name} (its hooks)`;
  return allowance.replace(/(?:\/?\*)+$/, "");
}

/** Columns as wide as their widest cell, as the formatter would have them. */
function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
