import { expect, it } from "vitest";
import { reportCase } from "../report/reportCase.ts";
import { RULES } from "../rules.ts";
import { cdsCards } from "./cdsCards.ts";

const OUTLET = "cpb.temperature.outletMax37.sts15";

it("makes one card of each breached rule, and none of the others", () => {
  const empty = reportCase(RULES, { setting: "cpb", facts: {}, keepsEvents: [] }, [], 60);
  expect(cdsCards(empty, RULES)).toEqual({ cards: [] });
  const rules = empty.rules.map((result) =>
    result.rule === OUTLET
      ? {
          ...result,
          breaches: [10, 40].map((from_s) => ({
            verdict: "breached" as const,
            values: [{ what: "circuit.temperature.arterialOutlet", value: 37.83333 }],
            onset_s: from_s,
            from_s,
            to_s: from_s + 5,
          })),
        }
      : result,
  );
  const { cards } = cdsCards({ ...empty, rules }, RULES, { isSimulated: true, language: "es" });
  expect(cards.map(({ summary }) => summary)).toEqual([
    "Simulado: No cumplida: Salida arterial por debajo de 37 °C",
  ]);
});
