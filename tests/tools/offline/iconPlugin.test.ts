import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { iconPng, ICONS } from "#tools/offline/iconPlugin.ts";

const drawing = readFileSync("public/icon.svg", "utf8");

it.each(Object.values(ICONS))("draws $file in its size", (icon) => {
  const png = Buffer.from(iconPng(drawing, icon));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([icon.size, icon.size]);
});
