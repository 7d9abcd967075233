/** Fields of a JSON object. */
export type Fields = Readonly<Record<string, unknown>>;

/** Is this a JSON object, neither a list nor `null`? */
export function isFields(value: unknown): value is Fields {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * What comes in, with what only we have beside it: fields that the incoming form does not know.
 * A Traditional form of ours stays only while the Simplified text it belongs to is the same.
 */
export function keepOurs(incoming: Fields, ours: unknown): Fields {
  if (!isFields(ours)) return incoming;
  const merged = Object.entries(incoming).map(
    ([field, value]) => [field, keepWithin(value, ours[field])] as const,
  );
  const kept = Object.entries(ours).filter(
    ([field]) => !(field in incoming) && !isOutdatedForm(field, incoming, ours),
  );
  return Object.fromEntries([...merged, ...kept]);
}

function keepWithin(incoming: unknown, ours: unknown): unknown {
  if (isFields(incoming)) return keepOurs(incoming, ours);
  if (!Array.isArray(incoming) || !Array.isArray(ours)) return incoming;
  const items: readonly unknown[] = incoming;
  return items.map((item, i) => keepWithin(item, ours[i]));
}

function isOutdatedForm(field: string, incoming: Fields, ours: Fields): boolean {
  return field === "zh-Hant" && incoming["zh-Hans"] !== ours["zh-Hans"];
}
