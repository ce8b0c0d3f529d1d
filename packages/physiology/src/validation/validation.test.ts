import { describe, expect, it } from "vitest";
import { bloodChecks } from "./bloodChecks.ts";
import { caseChecks } from "./caseChecks.ts";
import { isMet } from "./check.ts";
import type { Check } from "./check.ts";
import { conservationChecks } from "./conservationChecks.ts";
import { heartChecks } from "./heartChecks.ts";
import { directionChecks } from "./directionChecks.ts";
import { tissueChecks } from "./tissueChecks.ts";
import { validationPage } from "./validationTable.ts";

const groups = [
  ["Blood", bloodChecks()],
  ["Oxygen uptake", tissueChecks()],
  ["The default case", caseChecks()],
  ["Directions and sizes", directionChecks()],
  ["The heart behind a cross-clamp", heartChecks()],
  ["Conservation", conservationChecks()],
] as const satisfies readonly (readonly [string, readonly Check[]])[];

describe.each(groups)("%s", (_, checks) => {
  it.each(checks.map((check) => [`${check.id} ${check.what}`, check] as const))(
    "%s is in its range",
    (_what, check) => {
      expect(
        isMet(check),
        `found ${check.found}, expected ${check.low} to ${check.high} (${check.source})`,
      ).toBe(true);
    },
  );
});

describe("the validation page", () => {
  it("shows what these tests found", async () => {
    await expect(validationPage(groups)).toMatchFileSnapshot("../../../../docs/physiology/validation.md");
  });
});
