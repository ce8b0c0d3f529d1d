import { describe, expect, it } from "vitest";
import { layOutModel } from "../../presets/layOutModel.ts";
import { BeatMeans } from "./BeatMeans.ts";
import { PatientWatch } from "./PatientWatch.ts";

function watchOf() {
  const model = layOutModel("va-femoral", "adult-man");
  const { volumes, reflexes, edges, heart } = model;
  const [artery, atrium] = [reflexes.artery[0], reflexes.atrium[0]];
  const output = model.plan.edge("patient.aorticValve");
  const means = new BeatMeans(model);
  means.beatRate_per_min[0] = heart.beatRate_per_min[0];
  means.contractility[0] = model.chambers.contractility[0];
  means.strength[0] = model.chambers.strength[0];
  volumes.pressure_mmHg[artery] = 80;
  volumes.pressure_mmHg[atrium] = 5;
  edges.flow_mL_per_s[output] = 60;
  return {
    watch: new PatientWatch(model, means),
    heart,
    /** Arch's and right atrium's pressure as the regime has moved them. */
    move: (artery_mmHg: number, atrium_mmHg: number) => {
      volumes.pressure_mmHg[artery] = artery_mmHg;
      volumes.pressure_mmHg[atrium] = atrium_mmHg;
    },
    /** What beats find next. */
    find: (artery_mmHg: number, atrium_mmHg: number, output_mL_per_s: number) => {
      means.pressure_mmHg[artery] = artery_mmHg;
      means.pressure_mmHg[atrium] = atrium_mmHg;
      means.flow_mL_per_s[output] = output_mL_per_s;
    },
  };
}

describe("patient watch", () => {
  it("asks for beats after 4 min, then 8 and 16 where they find what was foretold, and after 4 again where not", () => {
    const { watch, find } = watchOf();
    find(80.5, 5.05, 60.6);
    const stretches_ms = [0, 1, 2, 3].map(() => {
      watch.compare();
      watch.foretell();
      return watch.longest_ms;
    });
    expect(stretches_ms).toEqual([240_000, 480_000, 960_000, 960_000]);
    for (const [artery_mmHg, atrium_mmHg, output_mL_per_s] of [
      [81, 5, 60],
      [80, 5.2, 60],
      [80, 5, 58],
    ]) {
      find(80, 5, 60);
      watch.compare();
      find(artery_mmHg, atrium_mmHg, output_mL_per_s);
      watch.compare();
      expect(watch.longest_ms).toBe(240_000);
    }
  });

  it("foretells nothing from one course to the next", () => {
    const { watch, find } = watchOf();
    watch.foretell();
    find(80, 5, 60);
    watch.forget();
    watch.compare();
    expect(watch.longest_ms).toBe(240_000);
  });

  it("sees the patient move by 2 mmHg + 6 % at the arch, by 1 mmHg at the atrium, or in rhythm", () => {
    const { watch, move, heart } = watchOf();
    watch.begin();
    move(86.7, 5.9);
    expect(watch.hasMoved).toBe(false);
    move(86.9, 5);
    expect(watch.hasMoved).toBe(true);
    move(80, 6.1);
    expect(watch.hasMoved).toBe(true);
    move(80, 5);
    heart.rhythm[0] += 1;
    expect(watch.hasMoved).toBe(true);
  });
});
