import * as v from "valibot";
import { openDocument } from "./openDocument.ts";

/** Why a document could not be had: shown to the reader, so it says what and where. */
class DocumentError extends Error {
  override readonly name = "DocumentError";
  /** There is no connection, the host has it no longer since there is a newer site, or what came is not it. */
  failure: "offline" | "gone" | "broken" = "broken";
}

/** Fetches a JSON document and checks it against its schema. Throws a `DocumentError` that names the address. */
export async function fetchDocument<Schema extends v.GenericSchema>(
  address: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const response = await open(address, signal);
  if (!response.ok) {
    const error = new DocumentError(`${address}: ${response.status} ${response.statusText}`);
    if (response.status === 404) error.failure = "gone";
    throw error;
  }
  const parsed = v.safeParse(schema, await readJson(response, address));
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  throw new DocumentError(`${address}: ${v.getDotPath(issue) ?? ""} ${issue.message}`);
}

async function open(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await openDocument(address, signal);
  } catch (cause) {
    if (signal.aborted) throw cause;
    const error = new DocumentError(`${address}: no connection`, { cause });
    error.failure = "offline";
    throw error;
  }
}

async function readJson(response: Response, address: string): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    throw new DocumentError(`${address}: not complete JSON`, { cause });
  }
}
