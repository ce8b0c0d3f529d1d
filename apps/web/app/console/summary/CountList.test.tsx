// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { CountList } from "./CountList.tsx";

afterEach(cleanup);

const counts = { titles: 1170, ownNotice: 2 };

it("names a count in words, and one that has none by its key", () => {
  render(<CountList title="Notices" language="en" counts={counts} words={{ titles: "header blocks" }} />);
  expect(screen.getAllByRole("term").map(({ textContent }) => textContent)).toEqual([
    "header blocks",
    "ownNotice",
  ]);
});

it("keeps key and plain number in the markup, whatever the words", () => {
  const { container } = render(<CountList title="Avisos" language="es" counts={counts} words={{}} />);
  const entry = container.querySelector('[data-key="titles"]');
  expect(entry?.querySelector("data")?.value).toBe("1170");
});
