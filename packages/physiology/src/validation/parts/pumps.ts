import type { Fragment } from "../../assemblies/Fragment.ts";
import { centrifugalPump } from "../../assemblies/fragments/devices.ts";
import { housing } from "../../assemblies/fragments/vessels.ts";
import { pumpSpeed_rpm } from "../../equipment/centrifugalPump.ts";
import { bioPump80 } from "../../equipment/pumps/bioPump80.ts";
import { deltaStreamDp3 } from "../../equipment/pumps/deltaStreamDp3.ts";
import { rotaflow } from "../../equipment/pumps/rotaflow.ts";
import { PUMP_BOOTS } from "../../equipment/rollerPumps.ts";
import { perMl, rig } from "../../testing/rig.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** Every point of the Rotaflow's and the DP3's map, in the order of `O-map`. */
const MAPS = [rotaflow, deltaStreamDp3]
  .flatMap((pump) => pump.points.map((point) => ({ pump, point })))
  .filter(({ point }) => /ECLIPSE/.test(point.source))
  .map(({ pump, point }, i) => [`O-map-${i + 1}`, pump.id, point.speed_rpm, point.flow_L_per_min] as const);

/** A centrifugal pump whose flow a roller behind it fixes; its head is the pressure between them. */
export function pumpFindings(): readonly Finding[] {
  const cases: readonly (readonly [id: string, pump: string, speed_rpm: number, flow_L_per_min: number])[] = [
    ["A14-1", "centrimag", 4000, 5],
    ["A14-2", "centrimag", 3425, 4.2],
    ["A14-3", "rotaflow", 3000, 4.2],
    ...MAPS,
    ...[200, 350, 500].map(
      (head_mmHg, i) => [`O-free-${i + 1}`, bioPump80.id, pumpSpeed_rpm(bioPump80, head_mmHg, 5), 5] as const,
    ),
    ["slow", deltaStreamDp3.id, 7000, 1],
    ["fast", deltaStreamDp3.id, 7000, 4],
  ];
  const engine = rig({
    blood: { hemoglobin_g_per_dL: 8.4, temperature_degC: 25 },
    parts: [
      ...cases.map(([id, pump, speed, flow]): Partial<Fragment> => {
        const between = `circuit.between.${id}`;
        return {
          // Small, so that what blood gains in the pump is soon all that is in it.
          volumes: [housing(`between.${id}`, 20, "venous", 0.02)],
          edges: [
            centrifugalPump(`pump.${id}`, "circuit.source", between, pump),
            {
              kind: "rollerPump",
              name: `pump.behind.${id}`,
              from: between,
              to: "circuit.sink",
              stroke_mL: 27,
              occlusion: 1,
              ripple: 0,
              acceleration_rpm_per_s: 1000,
              pressureSlow_mmHg: 5000,
              pressureStop_mmHg: 6000,
            },
          ],
          settings: [
            { slot: `pump.${id}.setSpeed_rpm`, value: speed },
            { slot: `pump.${id}.speed_rpm`, value: speed },
            { slot: `pump.behind.${id}.setSpeed_rpm`, value: (flow * 1000) / 27 },
          ],
        };
      }),
      ...PUMP_BOOTS.map((boot): Partial<Fragment> => ({
        edges: [
          {
            kind: "rollerPump",
            name: `pump.boot.${boot.bore}`,
            from: "circuit.source",
            to: "circuit.sink",
            stroke_mL: boot.stroke_mL,
            occlusion: 1,
            ripple: 0.12,
            acceleration_rpm_per_s: 1000,
            pressureSlow_mmHg: 5000,
            pressureStop_mmHg: 6000,
          },
        ],
        settings: [{ slot: `pump.boot.${boot.bore}.setSpeed_rpm`, value: 100 }],
      })),
    ],
  });
  engine.step(9000);
  const perTurn = (bore: string): number => {
    // 100 turns a minute for 60 turns: whole ones, so that the ripple is met in full.
    let pumped_mL = 0;
    for (let ms = 0; ms < 6000; ms += 10) {
      engine.step(10);
      pumped_mL += engine.slot(`pump.boot.${bore}.flow_mL_per_s`) * 0.01;
    }
    return pumped_mL / 10;
  };
  const heads = cases
    .filter(([id]) => /^A14|^O-map/.test(id))
    .map(([id]) => [id, engine.slot(`circuit.between.${id}.pressure_mmHg`)] as const);
  const turns = { "O-pump-3": perTurn("3/8"), "O-pump-4": perTurn("1/2") };
  // What blood has gained on its way through each pump; it is freed every 100 ms, so this is the mean of as long.
  const freed_g_per_100L = Object.fromEntries(cases.map(([id]) => [id, 0]));
  for (let look = 0; look < 10; look++) {
    engine.step(10);
    for (const [id] of cases) {
      freed_g_per_100L[id] +=
        1e4 *
        (perMl(engine, `circuit.between.${id}`, "freeHemoglobin_g") -
          perMl(engine, "circuit.source", "freeHemoglobin_g"));
    }
  }
  return findings(
    {
      ...Object.fromEntries(heads),
      ...Object.fromEntries([1, 2, 3].map((i) => [`O-free-${i}`, freed_g_per_100L[`O-free-${i}`]])),
      "O-free-4": freed_g_per_100L.slow / freed_g_per_100L.fast,
      "O-pump-1": freed_g_per_100L["A14-3"],
      "O-pump-2": freed_g_per_100L["A14-2"],
      ...turns,
    },
    [...heads.map(([id]) => id), ...[1, 2, 3, 4].flatMap((i) => [`O-free-${i}`, `O-pump-${i}`])],
  );
}
