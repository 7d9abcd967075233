// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { html, joined, jsonScript } from "#tools/publication/html.ts";

describe("html", () => {
  it("escapes whatever is put in, in text and in attributes", () => {
    const evil = `"><script>alert('1')</script>&`;
    const { source } = html`<p title="${evil}">${evil}</p>`;
    const paragraph = fragment(source).querySelector("p");
    expect(paragraph?.textContent).toBe(evil);
    expect(paragraph?.title).toBe(evil);
    expect(source).not.toContain("<script");
  });

  it("takes in other markup, lists and nothing", () => {
    const items = ["a", "b"].map((item) => html`<em>${item}</em>`);
    expect(html`<b>${items}${null}${false}</b>`.source).toBe("<b><em>a</em><em>b</em></b>");
    expect(html`<b>${0}</b>`.source).toBe("<b>0</b>");
  });

  it("leaves the indents of the code behind", () => {
    const { source } = html`<div>
      <p>text</p>
    </div>`;
    expect(source).toBe("<div>\n<p>text</p>\n</div>");
  });
});

it("joined leaves out what is empty and escapes the separator", () => {
  expect(joined(["a", null, html`<b>b</b>`, false, ""], " & ").source).toBe("a &amp; <b>b</b>");
});

it("jsonScript cannot be ended by a text within it", () => {
  const data = { name: "</script><script>alert(1)</script>", and: "a & b" };
  const { source } = jsonScript(data);
  const script = fragment(source).querySelector("script");
  expect(JSON.parse(script?.textContent ?? "")).toEqual(data);
  expect(source.match(/<\/script>/g)).toHaveLength(1);
});

function fragment(source: string): DocumentFragment {
  const template = document.createElement("template");
  template.innerHTML = source;
  return template.content;
}
