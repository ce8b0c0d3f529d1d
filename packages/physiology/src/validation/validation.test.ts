import { describe, expect, inject, it } from "vitest";
import { MISSED } from "./missed.ts";
import { isMet, runSections, validationPage } from "./page.ts";
import { SECTIONS } from "./sections.ts";

const former = inject("validationPage");

const environment =
  (globalThis as { process?: { env: Record<string, string | undefined> } }).process?.env ?? {};

/** The full run simulates many hours and writes the page anew: `OPENPERFUSION_VALIDATION=full vitest -u`. */
const found = runSections(SECTIONS, environment["OPENPERFUSION_VALIDATION"] === "full");

describe.each([...found].map(([section, findings]) => [section.title, findings] as const))(
  "%s",
  (_, findings) => {
    it.each(findings.map((one) => [one.point.id, one.point.what, one] as const))(
      "%s %s is in its published range, or is known to be missed",
      (id, _what, one) => {
        const { low, high, unit, source } = one.point;
        expect(
          isMet(one) ? "met" : "missed",
          `found ${one.found}, published ${low} to ${high} ${unit} (${source})`,
        ).toBe(Object.hasOwn(MISSED, id) ? "missed" : "met");
      },
    );
  },
);

describe("the validation page", () => {
  const page = validationPage(SECTIONS, found, former);

  it("shows what these tests found", async () => {
    await expect(page).toMatchFileSnapshot("../../../../docs/physiology/validation.md");
  });

  it("has at least 150 points, of them 50 predicted", () => {
    const predicted = page.match(/\| predicted *\|/g)?.length ?? 0;
    expect(predicted).toBeGreaterThanOrEqual(50);
    expect(predicted + (page.match(/\| fitted *\|/g)?.length ?? 0)).toBeGreaterThanOrEqual(150);
  });

  it("gives a reason for every miss that it lists", () => {
    expect(Object.entries(MISSED).filter(([, reason]) => reason.trim() === "")).toEqual([]);
  });
});
