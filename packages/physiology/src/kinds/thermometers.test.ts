import { describe, expect, test } from "vitest";
import type { SignalId } from "@openperfusion/signals";
import { asPublished } from "../testing/asPublished.ts";
import { engineWith } from "../testing/engineWith.ts";
import { settledEngine } from "../testing/settledEngine.ts";

describe("probes in cooling and rewarming on bypass", () => {
  const engine = settledEngine("cpb-adult");
  const read = (site: string): number => engine.read(`patient.temperature.${site}` as SignalId) as number;
  const jugular = (): number =>
    engine.slot("patient.brainBedRight.heat_J") / engine.slot("patient.brainBedRight.volume_mL") / 3.8;
  engine.setControl("circuit.clamp.aorticCross", 1);
  engine.setControl("circuit.temperature.waterSet", 20);
  engine.step(900_000);
  const cold = {
    brain: read("brain"),
    nasopharynx: read("nasopharyngeal"),
    bladder: read("bladder"),
    skin: read("skin"),
  };
  let ahead = 0;
  let nasopharynx = read("nasopharyngeal");
  const rates: number[] = [];
  for (let minute = 0; minute < 25; minute++) {
    const water = Math.min(38, (engine.read("blood.venous.temperature") as number) + 10);
    engine.setControl("circuit.temperature.waterSet", water);
    engine.step(60_000);
    ahead += (jugular() - read("nasopharyngeal")) / 25;
    rates.push(read("nasopharyngeal") - nasopharynx);
    nasopharynx = read("nasopharyngeal");
  }

  test("cooling: the nasopharynx lags the brain, the bladder lags the nasopharynx", () => {
    expect(cold.nasopharynx).toBeGreaterThan(cold.brain + 1);
    expect(cold.bladder).toBeGreaterThan(cold.nasopharynx + 2);
  });

  test("rewarming: jugular blood runs ahead of the nasopharynx as measured, bladder and skin behind", () => {
    asPublished("V-heat-4", ahead);
    expect(read("bladder")).toBeLessThan(read("nasopharyngeal") - 1);
    expect(read("skin")).toBeLessThan(read("bladder"));
  });

  test("the nasopharynx rewarms at a rate of the clinic", () => {
    expect(rates).toHaveLength(25);
    asPublished("V-heat-3", rates.reduce((sum, rate) => sum + rate) / rates.length);
  });
});

test("at rest all core probes agree within half a degree, and skin is some four cooler", () => {
  const engine = engineWith({});
  engine.step(600_000);
  const naso = engine.read("patient.temperature.nasopharyngeal") as number;
  for (const site of ["bladder", "blood", "brain"]) {
    const other = engine.read(`patient.temperature.${site}` as SignalId) as number;
    expect(Math.abs(other - naso)).toBeLessThan(0.5);
  }
  const skin = engine.read("patient.temperature.skin") as number;
  expect(naso - skin).toBeGreaterThan(2);
  expect(naso - skin).toBeLessThan(6);
});

test("a probe that is off by a degree says so", () => {
  const right = engineWith({});
  const wrong = engineWith({ "patient.nasopharyngealProbe.zero_degC": 1 });
  right.step(1000);
  wrong.step(1000);
  const signal = "patient.temperature.nasopharyngeal";
  expect((wrong.read(signal) as number) - (right.read(signal) as number)).toBeCloseTo(1, 6);
});
