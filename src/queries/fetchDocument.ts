import * as v from "valibot";

/** Why a document could not be had: shown to the reader, so it says what and where. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}

/** Fetches a JSON document and checks it against its schema. Throws a `DocumentError` that names the address. */
export async function fetchDocument<Schema extends v.GenericSchema>(
  address: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const response = await fetch(address, { signal });
  if (!response.ok)
    throw new DocumentError(`${address}: ${response.status} ${response.statusText}`);
  const parsed = v.safeParse(schema, await readJson(response, address));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new DocumentError(`${address}: ${v.getDotPath(issue) ?? ""} ${issue.message}`);
}

async function readJson(response: Response, address: string): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new DocumentError(`${address}: not complete JSON`, { cause });
  }
}
