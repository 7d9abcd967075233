/** JSON as every file of the record is written, so that a diff shows what changed and nothing else. */
export function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
