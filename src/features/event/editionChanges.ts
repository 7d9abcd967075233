import type { EventIndex } from "#model/eventIndex.ts";
import type { EventRecord, Figure } from "#model/schema.ts";

type Attendance = NonNullable<EventRecord["attendance"]>;

/** What is different at the later of two editions; `null` where it is not reported. */
export type EditionChange =
  /** The events themselves, for the words of their places. */
  | { readonly fact: "place"; readonly from: number; readonly to: number }
  | {
      readonly fact: "attendance";
      readonly from: Attendance | null;
      readonly to: Attendance | null;
    }
  | { readonly fact: "headline"; readonly from: Figure | null; readonly to: Figure | null };

/** An edition with its document. */
export type EditionAt = { readonly event: number; readonly record: EventRecord };

/** Place, attendance and headline figure, as far as they differ and at least one of the two is reported. */
export function editionChanges(
  index: EventIndex,
  { from, to }: { readonly from: EditionAt; readonly to: EditionAt },
): readonly EditionChange[] {
  const changes: EditionChange[] = [];
  if (!isSamePlace(index, from.event, to.event))
    changes.push({ fact: "place", from: from.event, to: to.event });
  const attendance = { from: from.record.attendance, to: to.record.attendance };
  if (differ(attendance, (one) => `${one.qualifier} ${one.value}`))
    changes.push({ fact: "attendance", ...attendance });
  const headline = { from: headlineOf(from.record), to: headlineOf(to.record) };
  if (differ(headline, valueOf)) changes.push({ fact: "headline", ...headline });
  return changes;
}

/** Do two headlines count the same sort of thing, so that their difference means something? */
export function isComparable(one: Figure, other: Figure): boolean {
  return (["kind", "stage", "investors", "partial"] as const).every(
    (trait) => one[trait] === other[trait],
  );
}

function isSamePlace({ province, city }: EventIndex, one: number, other: number): boolean {
  return province[one] === province[other] && city[one] === city[other];
}

function headlineOf({ figures }: EventRecord): Figure | null {
  return figures.find(({ headline }) => headline) ?? null;
}

type Pair<Fact> = { readonly from: Fact | null; readonly to: Fact | null };

function differ<Fact>({ from, to }: Pair<Fact>, value: (fact: Fact) => string): boolean {
  if (from === null || to === null) return from !== to;
  return value(from) !== value(to);
}

function valueOf({
  kind,
  stage,
  investors,
  qualifier,
  amount,
  currency,
  projects,
}: Figure): string {
  return [kind, stage, investors, qualifier, amount, currency, projects].join(" ");
}
