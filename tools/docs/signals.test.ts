import { readFileSync } from "node:fs";
import { SIGNAL_IDS } from "@openperfusion/signals";
import { describe, expect, it } from "vitest";
import { SIGNALS_PAGE_PATH, signalsPage } from "./signals.ts";

describe("the generated page of signals", () => {
  it("is the one that is committed (else run: node tools/docs/signals.ts)", () => {
    expect(readFileSync(SIGNALS_PAGE_PATH, "utf8")).toBe(signalsPage());
  });

  it("has one row for every signal, and as many cells in each row as its table's header", () => {
    const rows = signalsPage()
      .split("\n")
      .filter((line) => line.startsWith("| `"));
    for (const id of SIGNAL_IDS) {
      // Controls and derived signals have a row of their own in a later table; the first is the signal's.
      const own = rows.find((row) => row.startsWith(`| \`${id}\` |`));
      expect(own?.split(" | ")).toHaveLength(11);
    }
  });
});
