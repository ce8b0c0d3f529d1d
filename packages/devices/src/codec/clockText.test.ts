import { expect, it } from "vitest";
import { clockForm, clockText } from "./clockText.ts";

it.each([
  [0, "1970-01-01T00:00:00"],
  [68_256_000, "1972-03-01T00:00:00"],
  [951_827_696, "2000-02-29T12:34:56"],
  [1_795_564_799, "2026-11-24T23:59:59"],
])("shows %i s as %s", (clock_s, text) => {
  expect(clockText(clock_s, "YYYY-MM-DDTHH:MM:SS")).toBe(text);
  expect(clockText(clock_s)).toBe(text.slice(11));
});

it("writes American dates with two digits each", () => {
  expect(clockText(1_221_991_812, "MM/DD/YY HH:MM:SS")).toBe("09/21/08 10:10:12");
});

it("counts seconds as a number", () => {
  expect(clockText(1_631_699_708.9, "seconds since 1970")).toBe("1631699708");
});

it("wraps at midnight, before it too", () => {
  expect(clockText(-1)).toBe("23:59:59");
  expect(clockText(86_400)).toBe("00:00:00");
});

it.each(["HH:MM:SS", "MM/DD/YY HH:MM:SS", "YYYY-MM-DDTHH:MM:SS"] as const)(
  "knows the form of %s",
  (format) => {
    const text = clockText(1_221_991_812, format);
    expect(clockForm(format).test(text)).toBe(true);
    for (const wrong of [`${text} `, text.slice(1), text.replace(":", ";"), text.replace("0", "O")]) {
      expect(clockForm(format).test(wrong)).toBe(false);
    }
  },
);
