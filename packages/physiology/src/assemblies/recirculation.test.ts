import { describe, expect, it } from "vitest";
import { Engine } from "../engine/Engine.ts";
import { layOutModel } from "../presets/layOutModel.ts";
import type { Assembly } from "./Assembly.ts";
import type { HolesAt } from "./fragments/ecmoCannulas.ts";
import { ASSEMBLIES } from "./registry.ts";
import { jugularHolesByTipDistance } from "./vvJugulofemoral.ts";
import { holesByTipDistance, vvByTwo } from "./vvTwoSite.ts";

const vvTwoSite = ASSEMBLIES["vv-two-site"];
const vvJugulofemoral = ASSEMBLIES["vv-jugulofemoral"];
const vvDualLumen = ASSEMBLIES["vv-dual-lumen"];

interface Course {
  readonly recirculation_percent: number;
  readonly flow_L_per_min: number;
  readonly output_L_per_min: number;
}

/** Mean over 5 s after `seconds`; `strong` is a patient with the output of one who needs VV ECMO: awake, with an inotrope. */
function run(assembly: Assembly, speed_rpm: number, strong = true, seconds = 11): Course {
  const engine = new Engine(layOutModel(assembly, "adult-man"));
  engine.setControl("pump.arterial.speed", speed_rpm);
  engine.setControl("drug.inotrope.effect", strong ? 1 : 0);
  engine.setControl("patient.anesthesia.depth", strong ? 0 : 1);
  engine.step(seconds * 1000);
  let recirculation_percent = 0;
  let flow_L_per_min = 0;
  let output_L_per_min = 0;
  for (let i = 0; i < 50; i++) {
    engine.step(100);
    recirculation_percent += Number(engine.read("circuit.recirculation.fraction")) / 50;
    flow_L_per_min += Number(engine.read("pump.arterial.flow")) / 50;
    output_L_per_min += Number(engine.read("patient.flow.pulmonary")) / 50;
  }
  return { recirculation_percent, flow_L_per_min, output_L_per_min };
}

function femoroJugular(holes: HolesAt): Assembly {
  return vvByTwo({ ...SAME, id: "femoro-jugular", holes, backTo: "patient.rightAtrium" });
}

const SAME = {
  label: vvTwoSite.label,
  drawing: vvTwoSite.drawing,
  drainage: "multistage-venous-25",
  back: "femoral-arterial-19",
  speed_rpm: 2400,
};

const usual = run(vvTwoSite, 2250);

describe("recirculation, by where the mouths of the cannulas lie", () => {
  it("is 0 to 11 % femoro-jugular at 3.0 L/min (Regensburg and Karolinska, median 5 %)", () => {
    const { recirculation_percent, flow_L_per_min } = usual;
    expect(flow_L_per_min).toBeGreaterThan(2.8);
    expect(flow_L_per_min).toBeLessThan(3.2);
    expect(recirculation_percent).toBeGreaterThan(0);
    expect(recirculation_percent).toBeLessThan(11);
  });

  it("is 38.0 ± 13.7 % when all holes lie in the atrium (Palmér 2016, atrio-femoral)", () => {
    const atrioFemoral = vvByTwo({
      ...SAME,
      id: "atrio-femoral",
      holes: { rightAtrium: 1 },
      backTo: "patient.inferiorVenaCava",
    });
    const { recirculation_percent, flow_L_per_min, output_L_per_min } = run(atrioFemoral, 2250);
    expect(recirculation_percent).toBeGreaterThan(24.3);
    expect(recirculation_percent).toBeLessThan(51.7);
    // All in one mixed atrium: what is drained is what is in it, flow/(flow + output).
    const mixed_percent = (100 * flow_L_per_min) / (flow_L_per_min + output_L_per_min);
    expect(Math.abs(recirculation_percent - mixed_percent)).toBeLessThan(2);
  });

  it("is more with jugular drainage and femoral return than the other way round", () => {
    const jugular = run(vvJugulofemoral, 2250);
    expect(jugular.recirculation_percent).toBeGreaterThan(13);
    expect(jugular.recirculation_percent).toBeGreaterThan(usual.recirculation_percent);
  });

  it("rises by 2.1 to 6.3 % per L/min of flow around 3 L/min (Regensburg and Karolinska, 4.2 %)", () => {
    const [slow, fast] = [run(vvTwoSite, 1900), run(vvTwoSite, 2600)];
    const slope =
      (fast.recirculation_percent - slow.recirculation_percent) / (fast.flow_L_per_min - slow.flow_L_per_min);
    expect(slope).toBeGreaterThan(2.1);
    expect(slope).toBeLessThan(6.3);
  });

  it("falls with the patient's own output and with the distance of the tips", () => {
    expect(run(vvTwoSite, 2400, true).recirculation_percent).toBeLessThan(
      run(vvTwoSite, 2400, false).recirculation_percent,
    );
    const [near, far] = [8, 15].map((cm) => run(femoroJugular(holesByTipDistance(cm)), 2400));
    expect(near?.recirculation_percent).toBeGreaterThan((far?.recirculation_percent ?? 0) + 5);
  });

  it("is 13 to 28 % jugulo-femoral at 3.6 L/min, less with less flow, more with tips near or output low", () => {
    const of = (assembly: Assembly, speed_rpm: number, strong = true): Course =>
      run(assembly, speed_rpm, strong, 15);
    const usual = of(vvJugulofemoral, 2520);
    expect(usual.flow_L_per_min).toBeGreaterThan(3.37);
    expect(usual.flow_L_per_min).toBeLessThan(3.77);
    expect(usual.recirculation_percent).toBeGreaterThan(13);
    expect(usual.recirculation_percent).toBeLessThan(28);
    const near = vvByTwo({
      ...SAME,
      drainage: "multistage-venous-23",
      id: "jugulo-femoral",
      holes: jugularHolesByTipDistance(5),
      backTo: "patient.inferiorVenaCava",
    });
    expect(of(near, 2520).recirculation_percent).toBeGreaterThan(usual.recirculation_percent + 5);
    expect(of(vvJugulofemoral, 2520, false).recirculation_percent).toBeGreaterThan(
      usual.recirculation_percent + 2,
    );
    expect(of(vvJugulofemoral, 1900).recirculation_percent).toBeLessThan(usual.recirculation_percent - 4);
  });

  it("has all holes in the superior cava, then the atrium, as the tip goes down", () => {
    expect(jugularHolesByTipDistance(17)).toEqual({ superiorVenaCava: 1 });
    expect(jugularHolesByTipDistance(12)).toEqual({ superiorVenaCava: 0.5, rightAtrium: 0.5 });
    const deep = jugularHolesByTipDistance(5);
    expect(deep).toEqual({ rightAtrium: 0.3, thoracicInferiorCava: 0.3, inferiorVenaCava: 0.4 });
    expect(jugularHolesByTipDistance(7)).toEqual({
      rightAtrium: 0.5,
      thoracicInferiorCava: 0.3,
      inferiorVenaCava: 0.2,
    });
  });

  it("is small with a dual-lumen cannula", () => {
    expect(run(vvDualLumen, 2400).recirculation_percent).toBeLessThan(10);
  });
});
