import { expect, it } from "vitest";
import { plotCommand } from "#features/timeline/plotKeys.ts";

const plain = { ctrlKey: false, metaKey: false, altKey: false };

it.each([
  ["ArrowRight", { kind: "walk", to: "next" }],
  ["Home", { kind: "walk", to: "first" }],
  ["Enter", { kind: "open" }],
  ["+", { kind: "zoom", factor: 1.5 }],
  ["-", { kind: "zoom", factor: 1 / 1.5 }],
  ["0", { kind: "fit" }],
  ["Tab", null],
  ["toString", null],
])("understands %s", (key, command) => {
  expect(plotCommand({ ...plain, key })).toEqual(command);
});

it("leaves keys with Ctrl, ⌘ or Alt to the browser", () => {
  expect(plotCommand({ ...plain, key: "+", ctrlKey: true })).toBeNull();
  expect(plotCommand({ ...plain, key: "ArrowLeft", altKey: true })).toBeNull();
});
