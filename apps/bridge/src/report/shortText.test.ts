import { expect, it } from "vitest";
import { ageText, countText, sizeText } from "./shortText.ts";

it.each([
  [null, "–"],
  [0, "0.0 s"],
  [9949, "9.9 s"],
  [9951, "10 s"],
  [59_400, "59 s"],
  [59_600, "1 min 0 s"],
  [11_520_000, "3 h 12 min"],
  [180_000_000, "2 d 2 h"],
])("an age of %s ms is %s", (age_ms, text) => {
  expect(ageText(age_ms)).toBe(text);
});

it.each([
  [0, "0 B"],
  [999, "999 B"],
  [1000, "1.00 kB"],
  [12_345, "12.3 kB"],
  [999_499, "999 kB"],
  [999_600, "1.00 MB"],
  [48_300_000, "48.3 MB"],
  [1e18, "1000000 TB"],
])("%i bytes are %s", (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

it("counts have commas between thousands", () => {
  expect(countText(1_234_567)).toBe("1,234,567");
  expect(countText(1_234_567, "es")).toBe("1\u00a0234\u00a0567");
});
