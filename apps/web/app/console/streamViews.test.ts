import { expect, it } from "vitest";
import { streamView } from "./streamViews.ts";

it.each([
  ["trends", true, "trends"],
  [null, true, "values"],
  [null, false, "trends"],
  ["nonsense", true, "values"],
])(
  "shows the view that the address asks for, else values of now or the past's trends: %s",
  (asked, isOpen, view) => {
    expect(streamView(asked, isOpen)).toBe(view);
  },
);
