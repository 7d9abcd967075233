import * as v from "valibot";
import { DocumentError, isGone } from "./documentError.ts";
import { forgetKept } from "./forgetKept.ts";
import { openDocument } from "./openDocument.ts";

/**
 * Fetches a JSON document and checks it against its schema. Throws a `DocumentError` that names the address; what was
 * kept of it for reading offline is dropped then, so that trying again helps.
 */
export async function fetchDocument<Schema extends v.GenericSchema>(
  address: string,
  schema: Schema,
  signal: AbortSignal,
): Promise<v.InferOutput<Schema>> {
  const response = await open(address, signal);
  if (!response.ok || isGone(response)) {
    const error = new DocumentError(`${address}: ${response.status} ${response.statusText}`);
    if (isGone(response)) Object.assign(error, { failure: "gone", remedy: "reload" });
    throw error;
  }
  const json = await readJson(response, signal);
  const parsed = v.safeParse(schema, json);
  if (parsed.success) return parsed.output;
  await forgetKept(address);
  const [issue] = parsed.issues;
  const problem = `${v.getDotPath(issue) ?? ""} ${issue.message}`;
  throw new DocumentError(`${address}: ${json === undefined ? "not complete JSON" : problem}`);
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

/** What the answer holds; `undefined`, which no JSON is, where it is not complete. */
async function readJson(response: Response, signal: AbortSignal): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    if (signal.aborted) throw cause;
    return undefined;
  }
}
