/** A string that only a parser may have made: `EventId`, `PersonId` and the like are not interchangeable. */
export type Brand<Name extends string> = string & { readonly [brand]: Name };

declare const brand: unique symbol;

/** Lower-case words of letters and digits joined by hyphens: the shape of every id. */
export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** Text as an id where it has the shape of one, else `null`. Whether such a thing exists is for the caller to look up. */
export function parseId<Id extends Brand<string>>(text: string): Id | null {
  // The shape has just been checked, and a brand has no other content.
  return SLUG.test(text) ? (text as Id) : null;
}
