import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { clockFormatFault, textClock } from "./textClock.ts";

const FORMATS = [
  "HH:MM:SS",
  "hh:MM:SS AM",
  "MM/DD/YY HH:MM:SS",
  "YYYY-MM-DDTHH:MM:SS",
  "DD.MMM[de].YYYY HH:MM:SS",
  "DD-MMM-YY hh:MM:SS AM",
] as const;
const DAY_MS = 86_400_000;

describe("a clock in words", () => {
  it.each([
    ["hh:MM:SS AM", "12:00:05 AM", "1970-01-01T00:00:05Z"],
    ["hh:MM:SS AM", "12:30:00 PM", "1970-01-01T12:30:00Z"],
    ["hh:MM:SS AM", "01:30:00 PM", "1970-01-01T13:30:00Z"],
    ["DD.MMM[de].YYYY HH:MM:SS", "09.Mrz.2026 23:59:59", "2026-03-09T23:59:59Z"],
    ["DD.MMM[de].YYYY HH:MM:SS", "01.Dez.2026 00:00:00", "2026-12-01T00:00:00Z"],
    ["DD-MMM-YY hh:MM:SS AM", "29-Feb-28 11:05:09 PM", "2028-02-29T23:05:09Z"],
    ["MM/DD/YY HH:MM:SS", "02/29/72 10:00:00", "1972-02-29T10:00:00Z"],
  ])("of the form %s reads %s", (format, text, utc) => {
    expect(textClock(format).read(text)).toBe(Date.parse(utc));
    expect(textClock(format).write(Date.parse(utc))).toBe(text);
  });

  it.each([
    ["hh:MM:SS AM", "13:00:00 PM"],
    ["hh:MM:SS AM", "00:00:00 AM"],
    ["DD.MMM[de].YYYY HH:MM:SS", "09.Mar.2026 10:00:00"],
    ["DD-MMM-YY hh:MM:SS AM", "29-Feb-27 11:05:09 PM"],
    ["HH:MM:SS", "10:60:00"],
    ["HH:MM:SS", " 10:00:00"],
  ])("of the form %s shows no %s", (format, text) => {
    expect(textClock(format).read(text)).toBeUndefined();
  });

  it.each(FORMATS)("of the form %s is read as it is written, at any second of a century", (format) => {
    const { read, write, isDated, form } = textClock(format);
    expect(clockFormatFault(format)).toBeUndefined();
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 3_155_759_999 }), (second) => {
        const shown_ms = second * 1000;
        const text = write(shown_ms);
        expect(form.test(text)).toBe(true);
        expect(read(text)).toBe(isDated ? shown_ms : shown_ms % DAY_MS);
      }),
    );
  });

  it.each([
    ["HH:MM", "must have MM and SS behind the hours"],
    ["hh:MM:SS", "must have HH, or hh with AM"],
    ["HH:MM:SS AM", "must have HH, or hh with AM"],
    ["MM/DD HH:MM:SS", "must have year, month and day, or none of them"],
    ["HH:MM:SS HH", "must have each of its letters once"],
    ["YYYY-MM-DD HH:MM:SS Z", "may have YYYY, YY"],
  ])("can't be of the form %s", (format, fault) => {
    expect(clockFormatFault(format)).toContain(fault);
  });
});
