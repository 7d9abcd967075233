import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { zhHans } from "#i18n/messages/zhHans.ts";
import { zhHant } from "#i18n/messages/zhHant.ts";
import { checkRecord } from "#tools/readRecord.ts";
import { traditionalMessages } from "#tools/traditionalMessages.ts";

let files: ReadonlyMap<string, string>;
beforeAll(async () => {
  const checked = checkRecord("data");
  if (checked.status === "invalid") throw new Error("the record is broken");
  files = await traditionalMessages(".", checked.forms);
});

describe("traditionalMessages", () => {
  it("gives what is committed: npm run i18n:traditional has been run", () => {
    for (const [file, text] of files) expect(readFileSync(file, "utf8"), file).toBe(text);
  });

  it("says that the files are made and of what", () => {
    for (const [, text] of files) expect(text).toMatch(/^\/\/ Made of the Simplified messages by/);
  });
});

describe("the messages in Traditional Chinese", () => {
  it("have the keys and placeholders of the Simplified ones", () => {
    const shape = (messages: Readonly<Record<string, string>>) =>
      Object.entries(messages).map(([key, message]) => [key, message.match(/\{\w+\}/g)]);
    expect(shape(zhHant)).toEqual(shape(zhHans));
  });

  it("call each language by its own name", () => {
    expect(zhHant["language.zh-Hans"]).toBe("简体中文");
    expect(zhHant["language.zh-Hant"]).toBe("繁體中文");
  });

  it("use Taiwan's words", () => {
    expect(zhHant["value.notReported"]).toBe("未見報導");
    expect(zhHant["side.taiwan"]).toBe("臺灣方面");
    expect(zhHant["action.showTable"]).toBe("顯示資料");
  });
});
