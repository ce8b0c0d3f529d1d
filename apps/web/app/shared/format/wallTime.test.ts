import { describe, expect, it } from "vitest";
import { formatDate, formatDateTime, formatTime, printedZone } from "./wallTime.ts";

const MORNING = Date.UTC(2026, 1, 2, 10, 3, 35);

describe("a stream's time as printed", () => {
  it("prints a recording's own wall clock without conversion, whatever the reader's zone", () => {
    expect(printedZone("unspecified")).toBe("UTC");
    expect(formatTime(MORNING, "unspecified", "en")).toBe("10:03:35");
    expect(formatDateTime(MORNING, "unspecified", "en")).toBe("Feb 2, 2026, 10:03:35");
    expect(formatDateTime(MORNING, "unspecified", "es")).toBe("2 feb 2026, 10:03:35");
  });

  it("prints real times in the reader's zone", () => {
    expect(printedZone("utc")).toBeUndefined();
    const here = new Date(MORNING);
    expect(formatTime(MORNING, "utc", "en")).toBe(
      `${String(here.getHours()).padStart(2, "0")}:${String(here.getMinutes()).padStart(2, "0")}:35`,
    );
  });

  it("prints a day in words", () => {
    expect(formatDate(MORNING, "unspecified", "es")).toBe("2 de febrero de 2026");
  });
});
