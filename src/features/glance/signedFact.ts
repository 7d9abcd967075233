import { amountsOn } from "#model/narrowedSums.ts";
import type { AmountSum, Basis } from "#model/selection.ts";

export const ORIGINS = ["taiwan", "allInvestors", "unspecified"] as const;
export type Origin = (typeof ORIGINS)[number];

/** A part of the signed total, by origin of the investors. */
export type SignedPart = {
  readonly origin: Origin;
  readonly amount: number;
  readonly share: number;
};

/** The signed total of a selection; where no event reports one there is none, which is not zero. */
export type SignedFact =
  | { readonly status: "notReported" }
  | {
      readonly status: "reported";
      readonly amount: number;
      /** At how many events. */
      readonly reported: number;
      /** How many of those give only a part of a total. */
      readonly partial: number;
      /** Empty where the whole is of one basis. */
      readonly parts: readonly SignedPart[];
    };

export function signedFact(whole: AmountSum, basis: Basis): SignedFact {
  const signed = amountsOn(basis, whole);
  if (signed.reported === 0) return { status: "notReported" };
  return {
    status: "reported",
    amount: signed.total,
    reported: signed.reported,
    partial: signed.partial,
    parts: basis === "taiwan" ? [] : partsOf(signed),
  };
}

function partsOf(signed: AmountSum): readonly SignedPart[] {
  return ORIGINS.map((origin) => ({
    origin,
    amount: signed[origin],
    share: signed[origin] / signed.total,
  })).filter(({ amount }) => amount > 0);
}
