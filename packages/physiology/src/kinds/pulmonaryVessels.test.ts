import { describe, expect, test } from "vitest";
import type { Model } from "../engine/Model.ts";
import { layOutModel } from "../presets/layOutModel.ts";
import { asPublished } from "../testing/asPublished.ts";
import { DRY_MMHG } from "./airSpaces.ts";
import { hypoxicResponse, narrowLungVessels } from "./pulmonaryVessels.ts";

interface Given {
  readonly alveolar_mmHg: number;
  readonly venous_mmHg: number;
  readonly vapor_percent?: number;
  readonly strength?: number;
  readonly lungDilation?: number;
  /** The arterioles' resistance, over a healthy lung's. */
  readonly narrowed?: number;
}

/** Both regions' vessels after ten minutes at given tensions; only their own kernel runs. */
function settled({
  alveolar_mmHg,
  venous_mmHg,
  vapor_percent = 0,
  strength = 1,
  lungDilation = 0,
  narrowed = 1,
}: Given): Model {
  const model = layOutModel("no-circuit", "adult-man");
  const { pulmonaryVessels: vessels, air, sites, slow, pipes, drugEffects, lungs } = model;
  const gas_mmol = air.o2_mmol[1] + air.co2_mmol[1] + air.nitrogen_mmol[1];
  air.o2_mmol[1] = (gas_mmol * alveolar_mmHg) / DRY_MMHG;
  air.nitrogen_mmol[1] = gas_mmol - air.o2_mmol[1] - air.co2_mmol[1];
  sites.po2_mmHg[vessels.venous[0]] = venous_mmHg;
  slow.vapor_mL_per_mL[vessels.bed[0]] = (1.4 * vapor_percent) / 100;
  vessels.strength.fill(strength);
  drugEffects.lungDilation[0] = lungDilation;
  pipes.resistance_mmHg_s_per_mL[vessels.pipe[0]] *= narrowed;
  for (let step = 0; step < 6000; step++)
    narrowLungVessels(vessels, air, sites, slow, pipes, drugEffects, lungs);
  return model;
}

/** Of arterioles and venules of the aerated lung, and of the way through the airless one, that of an adult on air being 1. */
function resistances({ pulmonaryVessels: { tone, leverage } }: Model): readonly [number, number] {
  return [1 + (tone[0] - 1) / leverage[0], 1 + (tone[1] - 1) / leverage[1]];
}

const AIR = { alveolar_mmHg: 110, venous_mmHg: 40.3 };

describe("vessels of the lungs", () => {
  test("follow the published dose and response: half at 39.4 mmHg, nothing on pure oxygen, threefold at 10 mmHg", () => {
    expect(hypoxicResponse(39.4)).toBeCloseTo(0.5, 2);
    expect(hypoxicResponse(600)).toBeLessThan(0.001);
    asPublished("V-lung-3", 1 + 2.15 * hypoxicResponse(10));
  });

  test("have their stated resistance in an adult on air", () => {
    const [aerated, airless] = resistances(settled(AIR));
    expect(aerated).toBeCloseTo(1, 1);
    expect(airless).toBeCloseTo(1, 2);
  });

  test("narrow throughout as alveoli become hypoxic, and the pipes' tone is theirs", () => {
    const model = settled({ alveolar_mmHg: 45, venous_mmHg: 28 });
    const [aerated] = resistances(model);
    expect(aerated).toBeGreaterThan(1.3);
    expect(aerated).toBeLessThan(1.9);
    expect(model.pipes.tone[model.pulmonaryVessels.pipe[0]]).toBe(model.pulmonaryVessels.tone[0]);
  });

  test("of an airless lung answer to mixed venous blood alone: rich blood of VV ECMO opens them", () => {
    const [, poor] = resistances(settled({ ...AIR, venous_mmHg: 28 }));
    const [, rich] = resistances(settled({ ...AIR, venous_mmHg: 70 }));
    expect(poor).toBeGreaterThan(1.1);
    expect(rich).toBeLessThan(0.75);
    expect(resistances(settled({ alveolar_mmHg: 600, venous_mmHg: 40.3 }))[1]).toBeCloseTo(1, 2);
  });

  test("are weakened by a fifth at 1 MAC of isoflurane, and hold nothing back without their strength", () => {
    const response = (given: Partial<Given>): number =>
      settled({ alveolar_mmHg: 45, venous_mmHg: 28, ...given }).pulmonaryVessels.response[0];
    expect(response({ vapor_percent: 1.17 }) / response({})).toBeCloseTo(0.79, 3);
    expect(response({ strength: 0 })).toBeLessThan(1e-4);
  });

  test("lose by nitric oxide 45 % of what exceeds a healthy lung's, in aerated lung, and nothing of a healthy one's", () => {
    const of = (given: Partial<Given>): readonly number[] =>
      Array.from(settled({ alveolar_mmHg: 600, venous_mmHg: 40.3, ...given }).pulmonaryVessels.tone);
    const [ill, airless] = of({ narrowed: 4 });
    const [relieved, airlessStill] = of({ narrowed: 4, lungDilation: 0.45 });
    expect((ill - relieved) / (ill - 1 / 4)).toBeCloseTo(0.45, 9);
    expect(airlessStill).toBe(airless);
    expect(of({ lungDilation: 0.45 })[0]).toBe(of({})[0]);
  });
});
