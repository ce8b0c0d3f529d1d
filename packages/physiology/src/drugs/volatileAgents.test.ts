import { expect, it } from "vitest";
import { VOLATILE_AGENTS, volatileAgent } from "./volatileAgents.ts";

it("takes the nearest position of the control, and no position beyond its ends", () => {
  expect([-1, 0, 0.4, 0.6, 2, 7].map((position) => volatileAgent(position).name)).toEqual([
    "isoflurane",
    "isoflurane",
    "isoflurane",
    "sevoflurane",
    "desflurane",
    "desflurane",
  ]);
});

it("lists the less soluble agent as the weaker one", () => {
  const bySolubility = VOLATILE_AGENTS.toSorted((a, b) => b.bloodToGas - a.bloodToGas);
  const byStrength = VOLATILE_AGENTS.toSorted((a, b) => a.oneMac_fraction - b.oneMac_fraction);
  expect(bySolubility).toEqual(byStrength);
});
