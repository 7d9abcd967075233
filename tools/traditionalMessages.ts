import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { format } from "oxfmt";
import type { TraditionalForms } from "#model/schema.ts";
import { createTraditional } from "./traditional.ts";

/** Words of an interface that Taiwan says otherwise; beside those of `data/traditional.json`. */
const INTERFACE_WORDS: Readonly<Record<string, string>> = {
  数据: "資料",
  数据库: "資料庫",
  数据包: "資料包",
  搜索: "搜尋",
  检索: "檢索",
  链接: "連結",
  复制: "複製",
  粘贴: "貼上",
  打印: "列印",
  导出: "匯出",
  导入: "匯入",
  保存: "儲存",
  设置: "設定",
  默认: "預設",
  字段: "欄位",
  拖动: "拖曳",
  滚动: "捲動",
  缩放: "縮放",
  光标: "游標",
  图标: "圖示",
  屏幕: "螢幕",
  浏览器: "瀏覽器",
  离线: "離線",
  线下: "實體",
  许可: "授權",
  公有领域: "公眾領域",
  代码: "程式碼",
  程序: "程式",
  当前: "目前",
  打开: "開啟",
  查看: "檢視",
  查找: "尋找",
  加载: "載入",
  列表: "清單",
  录入: "輸入",
  贺信: "賀函",
  文本文件: "文字檔",
  文本: "文字",
  一个文件: "一個檔案",
  修改文件: "修改檔案",
  按回车键: "按 Enter 鍵",
};

/** Messages that are the same in every language, as a language is called by its own name. */
const UNCHANGED = ["language.zh-Hans", "language.short.zh-Hans"] as const;

const MESSAGES = "src/i18n/messages";

/** The catalogue of messages in Traditional Chinese, made of the Simplified one: files by path below the project. */
export async function traditionalMessages(
  project: string,
  forms: TraditionalForms,
): Promise<ReadonlyMap<string, string>> {
  const { prose } = createTraditional({ ...forms, usage: { ...forms.usage, ...INTERFACE_WORDS } });
  const read = (file: string) => readFileSync(path.join(project, MESSAGES, file), "utf8");
  const names = readdirSync(path.join(project, MESSAGES, "zhHans")).sort();
  const files = [
    ["zhHant.ts", catalogueText(read("zhHans.ts"))] as const,
    ...names.map(
      (name) => [`zhHant/${name}`, messagesText(read(`zhHans/${name}`), prose)] as const,
    ),
  ];
  const formatted = files.map(async ([file, text]) => {
    const { code } = await format(file, `${HEADER}\n${text}`, { printWidth: 100 });
    return [`${MESSAGES}/${file}`, code] as const;
  });
  return new Map(await Promise.all(formatted));
}

const HEADER =
  "// Made of the Simplified messages by `npm run i18n:traditional`; not edited by hand.";

/** The list of the catalogue's parts, with the Traditional ones in place of the Simplified. */
function catalogueText(simplified: string): string {
  return simplified
    .replaceAll("zhHans", "zhHant")
    .replace(/\/\*\*.*?\*\//s, "/** The messages in Traditional Chinese. */");
}

/** A part of the catalogue: only its messages hold Chinese, so the file can be converted as a whole. */
function messagesText(simplified: string, prose: (text: string) => string): string {
  return prose(simplified).replace(/"([^"]+)":\s*"[^"]*"/g, (converted: string, key: string) => {
    if (!UNCHANGED.some((unchanged) => unchanged === key)) return converted;
    return messageOf(simplified, key) ?? converted;
  });
}

function messageOf(text: string, key: string): string | null {
  const start = text.indexOf(`"${key}":`);
  return start < 0 ? null : text.slice(start, text.indexOf('",', start) + 1);
}
