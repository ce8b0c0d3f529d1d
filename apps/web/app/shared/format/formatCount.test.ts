import { describe, expect, it } from "vitest";
import { formatCount } from "./formatCount.ts";

describe("a count as printed", () => {
  it.each([
    [999, "en", "999"],
    [5833, "en", "5,833"],
    [5833, "es", "5833"],
    [154_568, "es", "154\u202f568"],
  ])("%s in %s never has a sign that could mean a fraction there", (count, language, text) => {
    expect(formatCount(count, language)).toBe(text);
  });
});
