import { describe, expect, it } from "vitest";
import { RULES } from "../rules.ts";
import { cdsCard } from "./cdsCard.ts";

const BREACHED = {
  verdict: "breached",
  values: [{ what: "circuit.temperature.arterialOutlet", value: 37.83333 }],
  onset_s: 0,
} as const;
const outlet = RULES.find(({ id }) => id === "cpb.temperature.outletMax37.sts15")!;

describe("a CDS Hooks card", () => {
  it("is made of a breach and of nothing else", () => {
    expect(cdsCard(outlet, { verdict: "met", values: [] })).toBeUndefined();
    expect(cdsCard(outlet, BREACHED)).toMatchObject({
      summary: "Not met: Arterial outlet below 37 °C",
      indicator: "warning",
      source: { url: "https://doi.org/10.1051/ject/201547145" },
    });
  });

  it("shows the values, the standing, the grade and what it can't tell, in both languages", () => {
    expect(cdsCard(outlet, BREACHED)?.detail).toMatch(
      /- Oxygenator arterial outlet temperature: 37\.8 °C[\s\S]*can't tell[\s\S]*no clinical reviewer yet[\s\S]*I C/,
    );
    expect(cdsCard(outlet, BREACHED, { language: "es" })?.detail).toMatch(
      /no puede decir[\s\S]*sin revisor clínico/,
    );
  });

  it("says first that a case was simulated", () => {
    expect(cdsCard(outlet, BREACHED, { isSimulated: true })?.summary).toMatch(/^Simulated: Not met: /);
  });

  it.each(RULES)(
    "of $id keeps to the length of a summary, and to information where nobody checked",
    (rule) => {
      const card = cdsCard(rule, BREACHED);
      expect(card!.summary.length).toBeLessThan(140);
      expect(rule.status === "secondary" && card!.indicator !== "info").toBe(false);
    },
  );
});
