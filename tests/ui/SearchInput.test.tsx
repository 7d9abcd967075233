import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it } from "vitest";
import { SearchInput } from "#ui/SearchInput.tsx";

function Search() {
  const [text, setText] = useState("");
  return (
    <>
      <SearchInput label="Search" placeholder="…" value={text} onChange={setText} />
      <output>{text}</output>
    </>
  );
}

describe("SearchInput", () => {
  // user-event has no input methods, so the events of one are made by hand.
  it("shows text being composed, and hands it on when it is settled", () => {
    render(<Search />);
    const input = screen.getByRole("searchbox", { name: "Search" });
    fireEvent.compositionStart(input);
    fireEvent.change(input, { target: { value: "xia men" } });
    expect(input).toHaveValue("xia men");
    expect(screen.getByRole("status")).toBeEmptyDOMElement();
    fireEvent.change(input, { target: { value: "厦门" } });
    fireEvent.compositionEnd(input);
    expect(input).toHaveValue("厦门");
    expect(screen.getByRole("status")).toHaveTextContent("厦门");
  });
});
