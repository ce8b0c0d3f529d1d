import type { Fragment } from "../../assemblies/Fragment.ts";
import { cannula, housing, openTo } from "../../assemblies/fragments/vessels.ts";
import type { PipePart } from "../../assemblies/parts.ts";
import { DUAL_LUMEN_CANNULAS } from "../../equipment/cannulas/dualLumen.ts";
import { cannulaOf } from "../../equipment/cannulas.ts";
import { pipeCoefficients } from "../../equipment/flowCurve.ts";
import type { PipeCoefficients } from "../../equipment/flowCurve.ts";
import { OXYGENATORS } from "../../equipment/oxygenators.ts";
import { oxygenatorCoefficients } from "../../equipment/oxygenator.ts";
import { tube } from "../../equipment/tubing.ts";
import { rig, setFlow, steadyPump } from "../../testing/rig.ts";
import type { FedBlood } from "../../testing/rig.ts";
import { finding, mean } from "../point.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** Pressure and flow of cannulas, tubes and bundles, each between two volumes of a rig. */
export function hydraulicFindings(): readonly Finding[] {
  return [...dualLumen(), ...femoral(), ...bundles(), ...tubes(), ...jets()];
}

/** A pipe of these coefficients, fed by a pump of its own at a set flow; its drop is the pressure before it. */
function driven(name: string, coefficients: PipeCoefficients, flow_L_per_min: number): Partial<Fragment> {
  const before = `circuit.before.${name}`;
  return {
    // Stiff, so that it is full within a second even before a narrow lumen.
    volumes: [housing(`before.${name}`, 50, "venous", 0.01)],
    edges: [
      {
        kind: "rollerPump",
        name: `pump.${name}`,
        from: "circuit.source",
        to: before,
        stroke_mL: 27,
        occlusion: 1,
        ripple: 0,
        acceleration_rpm_per_s: 1000,
        pressureSlow_mmHg: 5000,
        pressureStop_mmHg: 6000,
      },
      pipe(name, before, "circuit.sink", coefficients),
    ],
    settings: [{ slot: `pump.${name}.setSpeed_rpm`, value: (flow_L_per_min * 1000) / 27 }],
  };
}

function pipe(name: string, from: string, to: string, coefficients: PipeCoefficients): PipePart {
  return {
    kind: "pipe",
    name: `circuit.tried.${name}`,
    from,
    to,
    resistance_mmHg_s_per_mL: coefficients.resistance_mmHg_s_per_mL,
    turbulence_mmHg_s2_per_mL2: coefficients.turbulence_mmHg_s2_per_mL2,
    referenceViscosity_mPas: coefficients.referenceViscosity_mPas,
  };
}

/** The pressures before all driven pipes, when their flow is steady. */
function drops(
  parts: readonly Partial<Fragment>[],
  names: readonly string[],
  blood: FedBlood,
): readonly number[] {
  const engine = rig({ blood, parts });
  engine.step(8000);
  return names.map((name) => engine.slot(`circuit.before.${name}.pressure_mmHg`));
}

/** A fluid without cells, warm enough for the viscosity of water at 20 °C (`blood/viscosity.ts`). */
const AS_WATER: FedBlood = { hemoglobin_g_per_dL: 0, po2_mmHg: 100, temperature_degC: 45.287 };

function dualLumen(): readonly Finding[] {
  const FLOWS = [2.5, 4, 6];
  const cases = DUAL_LUMEN_CANNULAS.flatMap((cannula) =>
    FLOWS.map((flow, i) => ({ cannula, flow, point: cannula.points[i], name: `${cannula.id}.${i}` })),
  );
  const found = drops(
    cases.map(({ cannula, flow, name }) =>
      driven(name, pipeCoefficients(cannula.curve, cannula.testViscosity_mPas, 1), flow),
    ),
    cases.map(({ name }) => name),
    AS_WATER,
  );
  const at4 = (id: string): number =>
    found[cases.findIndex(({ cannula, flow }) => cannula.id === id && flow === 4)];
  const named = findings(
    {
      "A15-1": at4("avalon-27-return"),
      "A15-2": at4("avalon-31-return"),
      "A15-3": at4("crescent-28-return"),
      "A15-4": at4("crescent-30-return"),
      "A15-5": at4("crescent-32-return"),
      "A15-6": at4("quantum-27-return"),
      "A15-7": at4("quantum-31-return"),
      "A15-8": at4("protek-duo-31-return"),
      "A15-9": -at4("avalon-27-drainage"),
      "A15-10": -at4("avalon-31-drainage"),
      "A15-11": -at4("crescent-32-drainage"),
      "A15-12": -at4("protek-duo-31-drainage"),
    },
    Array.from({ length: 12 }, (_, i) => `A15-${i + 1}`),
  );
  // All 28 curves at three flows, each as the farthest of its three points.
  const curves = DUAL_LUMEN_CANNULAS.map((cannula): Finding => {
    const off = cases.flatMap((one, i) =>
      one.cannula === cannula ? [100 * (found[i] / one.point.drop_mmHg - 1)] : [],
    );
    const farthest = off.reduce((most, value) => (Math.abs(value) > Math.abs(most) ? value : most), 0);
    return finding(
      {
        id: `A15-${cannula.id}`,
        subject: "cannula",
        what: `${cannula.label.en}: farthest of 2.5, 4 and 6 L/min`,
        low: -3,
        high: 3,
        published: "0",
        unit: "%",
        source: "nickmmark/ecmo-calculations, fits to makers' charts; ±3 % as in A15",
      },
      farthest,
      "fitted",
    );
  });
  return [...named, ...curves];
}

/** Pressures held on both sides of femoral cannulas: bovine blood, hematocrit 40 %, 30 °C. */
function femoral(): readonly Finding[] {
  const ids = [
    ["O-noe-1", "bio-medicus-16-arterial"],
    ["O-noe-2", "bio-medicus-19-arterial"],
    ["O-noe-3", "canyon-20-arterial"],
    ["O-noe-4", "cook-20-arterial"],
    ["O-noe-5", "bard-17-arterial"],
    ["O-noe-6", "bio-medicus-18-venous"],
    ["O-noe-7", "bard-18-venous"],
    ["O-noe-8", "dlp-21-venous"],
  ] as const;
  const engine = rig({
    blood: { hemoglobin_g_per_dL: 13.4, temperature_degC: 30 },
    parts: [
      ...ids.map(([, id]) => held(id, id, id.endsWith("arterial") ? -200 : -300)),
      ...VENOUS.flatMap((id) => [40, 80].map((suction) => held(`${suction}.${id}`, id, -suction))),
    ],
  });
  engine.step(5000);
  const flow = (id: string): number => 0.06 * engine.slot(`circuit.tried.${id}.flow_mL_per_s`);
  const flows = Object.fromEntries(ids.map(([point, id]) => [point, flow(id)]));
  // The rise of flow from a suction of 40 to one of 80 mmHg, the mean of the venous cannulas.
  const rises = VENOUS.map((id) => flow(`80.${id}`) / flow(`40.${id}`) - 1);
  return findings(
    { ...flows, "O-drainage-1": 100 * mean(rises) },
    ids.map(([point]) => point),
  );
}

const VENOUS = ["bio-medicus-18-venous", "bard-18-venous", "dlp-21-venous"];

/** A cannula between the source and a sink that is held at a pressure. */
function held(name: string, id: string, outside_mmHg: number): Partial<Fragment> {
  const cannula = cannulaOf(`noe1989-${id}`);
  const sink = `sink.${name}`;
  const coefficients = pipeCoefficients(cannula.curve, cannula.testViscosity_mPas, 1);
  return {
    volumes: [openTo(sink, 1e6, 4e6, "venous")],
    edges: [pipe(name, "circuit.source", `circuit.${sink}`, coefficients)],
    settings: [{ slot: `circuit.${sink}.outside_mmHg`, value: outside_mmHg }],
  };
}

function bundles(): readonly Finding[] {
  const cases = [
    ["A13-1", "capiox-sx18", 4],
    ["A13-2", "capiox-sx25", 4],
    ["A13-3", "capiox-sx18", 6],
    ["A13-4", "capiox-sx25", 6],
    ["O-oxygenator-9", "capiox-nx19", 4.5],
  ] as const;
  const device = (id: string): (typeof OXYGENATORS)[number] => OXYGENATORS.find((one) => one.id === id)!;
  const found = drops(
    cases.map(([id, oxygenator, flow]) => driven(id, oxygenatorCoefficients(device(oxygenator)), flow)),
    cases.map(([id]) => id),
    // Hematocrit 25 % at 32 °C: the 2.5 mPa·s of the patients measured.
    { hemoglobin_g_per_dL: 8.4, temperature_degC: 32 },
  );
  return findings(
    Object.fromEntries(
      cases.map(([id, , flow], i) => [id, id === "O-oxygenator-9" ? found[i] / flow : found[i]]),
    ),
    cases.map(([id]) => id),
  );
}

/** The turbulence behind an aortic cannula of the list's middle size at 5 L/min of blood. */
function jets(): readonly Finding[] {
  const engine = rig({
    blood: { hemoglobin_g_per_dL: 12 },
    parts: [
      { volumes: [housing("line", 50, "venous", 0.01)] },
      steadyPump("circuit.source", "circuit.line"),
      { edges: [cannula("jet", "circuit.line", "circuit.sink", "aortic-22")] },
    ],
  });
  setFlow(engine, 5);
  engine.step(3000);
  return findings({ "O-jet-1": engine.slot("circuit.jet.stress_Pa") }, ["O-jet-1"]);
}

/** A meter of tube with 100 mmHg over it; and the same way warm and cold. */
function tubes(): readonly Finding[] {
  const bores = [
    ["O-tube-2", "3/8"],
    ["O-tube-3", "1/2"],
  ] as const;
  const flows = (temperature_degC: number, hemoglobin_g_per_dL: number): readonly number[] => {
    const engine = rig({
      blood: { hemoglobin_g_per_dL, temperature_degC },
      parts: bores.map(([id, bore]) => ({
        volumes: [openTo(`sink.${id}`, 1e6, 4e6, "venous")],
        edges: [pipe(id, "circuit.source", `circuit.sink.${id}`, tube({ bore, length_m: 1 }))],
        settings: [{ slot: `circuit.sink.${id}.outside_mmHg`, value: -100 }],
      })),
    });
    engine.step(4000);
    return bores.map(([id]) => 0.06 * engine.slot(`circuit.tried.${id}.flow_mL_per_s`));
  };
  const laminar = (temperature_degC: number): number =>
    drops(
      [
        driven(
          "warm",
          { resistance_mmHg_s_per_mL: 1, turbulence_mmHg_s2_per_mL2: 0, referenceViscosity_mPas: 3 },
          3,
        ),
      ],
      ["warm"],
      { hemoglobin_g_per_dL: 13.4, temperature_degC },
    )[0];
  const [threeEighths, half] = flows(37, 12);
  return findings({
    "O-tube-1": tube({ bore: "3/8", length_m: 1 }).volume_mL,
    "O-tube-2": threeEighths,
    "O-tube-3": half,
    "V-viscosity-1": 100 * (laminar(22) / laminar(37) - 1),
  });
}
