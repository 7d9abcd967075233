import { type BenchRow, type Budget, isMet, type PeerValue, type Unit } from "./benchRow.ts";

const HEAD = ["what", "record", "ours", "peer", "peer ÷ ours", "budget", "held"];
const ALIGNED = [":--", "--:", "--:", "--:", "--:", "--:", ":--"];

/** The rows as a table in markdown. */
export function benchTable(rows: readonly BenchRow[]): string {
  return [HEAD, ALIGNED, ...rows.map(cellsOf)]
    .map((cells) => `| ${cells.join(" | ")} |`)
    .join("\n");
}

function cellsOf(row: BenchRow): readonly string[] {
  const { what, size, ours, peer, budget, unit } = row;
  return [
    what,
    size,
    formatValue(ours, unit),
    peer ? `${peer.name} ${peer.isOver ? "over " : ""}${formatValue(peer.value, unit)}` : "",
    peer ? ratioText(peer, ours) : "",
    budget ? budgetText(budget, unit) : "",
    { true: "yes", false: "**no**", null: "" }[`${isMet(row)}`],
  ];
}

function ratioText({ value, isOver }: PeerValue, ours: number): string {
  const ratio = value / ours;
  if (Number.isNaN(ratio)) return "–";
  return `${isOver ? "> " : ""}${ratio < 10 ? ratio.toFixed(1) : ratio.toFixed(0)}×`;
}

function budgetText(budget: Budget, unit: Unit): string {
  return "most" in budget
    ? `≤ ${formatValue(budget.most, unit)}`
    : `≥ ${budget.timesFaster}× as fast`;
}

/** A value with its unit, as exact as it is measured; a dash for what is not known. */
function formatValue(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return "–";
  switch (unit) {
    case "ms":
      return value < 1000 ? `${rounded(value)} ms` : `${(value / 1000).toFixed(1)} s`;
    case "count":
      return String(Math.round(value));
    case "score":
      return String(Number(value.toFixed(3)));
    default:
      return `${value.toFixed(1)} ${unit}`;
  }
}

function rounded(value: number): string {
  return value < 10 ? String(Number(value.toPrecision(2))) : String(Number(value.toFixed(1)));
}
