import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isGrave, shippedFindings } from "#tools/audit/shippedFindings.ts";

const lock = {
  packages: {
    "": { name: "the-project" },
    "node_modules/shown": { version: "1.0.0" },
    "node_modules/below": { version: "1.0.0" },
    "node_modules/tool": { version: "1.0.0", dev: true },
    "node_modules/tool/node_modules/below": { version: "0.1.0", dev: true },
  },
};

const advisory = { title: "Reads what it should not", url: "https://example.org/1", source: 1 };

const found = (name: string, { nodes = [`node_modules/${name}`], severity = "high" } = {}) => ({
  [name]: { name, severity, nodes, via: [advisory], range: "<2", effects: [] },
});

const reportOf = (...all: Readonly<Record<string, unknown>>[]) => ({
  auditReportVersion: 2,
  vulnerabilities: Object.assign({}, ...all) as unknown,
});

const namesIn = (report: unknown) => {
  const audit = shippedFindings(report, lock);
  return audit.isAnswered ? audit.findings.map(({ name }) => name) : audit.reason;
};

describe("the audit of what ships", () => {
  it("names a package that ships, with its advisory", () => {
    expect(shippedFindings(reportOf(found("shown")), lock)).toEqual({
      isAnswered: true,
      findings: [
        {
          name: "shown",
          severity: "high",
          reasons: ["Reads what it should not, https://example.org/1"],
        },
      ],
    });
  });

  it("names a package that has a weakness from another, and which", () => {
    const below = { ...found("shown")["shown"], via: ["below"] };
    expect(shippedFindings(reportOf({ shown: below }, found("below")), lock)).toMatchObject({
      findings: [{ name: "shown", reasons: ["by way of below"] }, { name: "below" }],
    });
  });

  it("leaves out what only tools use", () => {
    expect(namesIn(reportOf(found("tool")))).toEqual([]);
  });

  it("tells apart two versions of a package by their places", () => {
    const nodes = ["node_modules/tool/node_modules/below"];
    expect(namesIn(reportOf(found("below", { nodes })))).toEqual([]);
    expect(namesIn(reportOf(found("below", { nodes: [...nodes, "node_modules/below"] })))).toEqual([
      "below",
    ]);
  });

  it("counts the runtime of the service worker as shipping", () => {
    const real: unknown = JSON.parse(readFileSync("package-lock.json", "utf8"));
    const report = reportOf(found("workbox-routing"), found("idb"), found("workbox-build"));
    const audit = shippedFindings(report, real);
    expect(audit.isAnswered && audit.findings.map(({ name }) => name)).toEqual([
      "workbox-routing",
      "idb",
    ]);
  });

  it("calls high and critical grave, and no less", () => {
    const isGraveAt = (severity: "low" | "moderate" | "high" | "critical") =>
      isGrave({ name: "shown", severity, reasons: [] });
    expect(isGraveAt("low")).toBe(false);
    expect(isGraveAt("moderate")).toBe(false);
    expect(isGraveAt("high")).toBe(true);
    expect(isGraveAt("critical")).toBe(true);
  });

  it("is not answered where the registry refused, which is not the same as nothing found", () => {
    const refusal = { message: "405 Method Not Allowed", error: { summary: "", detail: "" } };
    expect(shippedFindings(refusal, lock)).toEqual({
      isAnswered: false,
      reason: "405 Method Not Allowed",
    });
    expect(shippedFindings(null, lock)).toEqual({
      isAnswered: false,
      reason: "what it answered cannot be read",
    });
  });
});
