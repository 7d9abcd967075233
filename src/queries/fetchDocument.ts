import * as v from "valibot";
import { DocumentError, isGone } from "./documentError.ts";
import { openDocument } from "./openDocument.ts";

/** Fetches a JSON document and checks it against its schema. Throws a `DocumentError` that names the address. */
export async function fetchDocument<Schema extends v.GenericSchema>(
  address: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const response = await open(address, signal);
  if (!response.ok || isGone(response)) {
    const error = new DocumentError(`${address}: ${response.status} ${response.statusText}`);
    if (isGone(response)) error.failure = "gone";
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
