import { createEngine } from "../../createEngine.ts";
import type { Engine } from "../../engine/Engine.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { NORMAL_BLOOD_MPAS } from "../../patients/bodyEdges.ts";
import type { Patient } from "../../patients/Patient.ts";
import { setSlots } from "../../testing/changeBody.ts";
import { meanOf } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** Coronary flow at 60 and at 40 mmHg of coronary pressure, of that at 100, while the aortic pressure stays. */
export function coronaryPressure(): readonly Finding[] {
  const engine = createEngine({ assembly: "no-circuit", patient: cannulated(), seed: 1 });
  engine.step(60_000);
  const usual = flowAt(engine, 100);
  return findings(
    {
      "V-heart-3": (100 * flowAt(engine, 60)) / usual,
      "V-heart-4": (100 * flowAt(engine, 40)) / usual,
    },
    ["V-heart-3"],
  );
}

/**
 * The man under anesthesia with the hematocrit of the swine. As their coronary artery was perfused at a pressure of its own, so are
 * his: a pump without a limit to its flow stands between aortic root and coronary arterioles.
 */
function cannulated(): Patient {
  const { volumes, edges } = adultMan.body;
  const root = volumes.find(({ name }) => name === "patient.aorticRoot")!;
  return {
    ...adultMan,
    id: "adult-man-coronaries-cannulated",
    hematocrit_fraction: 0.33,
    body: {
      ...adultMan.body,
      volumes: [...volumes, { ...root, name: "patient.coronaryCannula" }],
      edges: [
        ...edges.map((edge) =>
          edge.name === "patient.coronaryArterioles" ? { ...edge, from: "patient.coronaryCannula" } : edge,
        ),
        {
          kind: "pipe",
          name: "patient.coronaryPump",
          from: root.name,
          to: "patient.coronaryCannula",
          resistance_mmHg_s_per_mL: 0.1,
          referenceViscosity_mPas: NORMAL_BLOOD_MPAS,
          head_mmHg: 0,
        },
      ],
    },
  };
}

/** After a minute in which the pump's head finds this pressure, mL/s. */
function flowAt(engine: Engine, pressure_mmHg: number): number {
  for (let s = 0; s < 60; s += 5) {
    const [found_mmHg] = meanOf(engine, ["patient.coronaryCannula.pressure_mmHg"], 5);
    const head_mmHg = engine.slot("patient.coronaryPump.head_mmHg") + pressure_mmHg - found_mmHg;
    setSlots(engine, { "patient.coronaryPump.head_mmHg": head_mmHg });
  }
  return meanOf(engine, ["patient.coronaryArterioles.flow_mL_per_s"], 10)[0];
}
