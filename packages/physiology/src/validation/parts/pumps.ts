import type { Fragment } from "../../assemblies/Fragment.ts";
import { centrifugalPump } from "../../assemblies/fragments/devices.ts";
import { housing } from "../../assemblies/fragments/vessels.ts";
import { PUMP_BOOTS } from "../../equipment/rollerPumps.ts";
import { perMl, rig } from "../../testing/rig.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

/** A centrifugal pump whose flow a roller behind it fixes; its head is the pressure between them. */
export function pumpFindings(): readonly Finding[] {
  const cases = [
    ["A14-1", "centrimag", 4000, 5],
    ["A14-2", "centrimag", 3425, 4.2],
    ["A14-3", "rotaflow", 3000, 4.2],
  ] as const;
  const engine = rig({
    blood: { hemoglobin_g_per_dL: 8.4, temperature_degC: 25 },
    parts: [
      ...cases.map(([id, pump, speed, flow]): Partial<Fragment> => {
        const between = `circuit.between.${id}`;
        return {
          volumes: [housing(`between.${id}`, 100, "venous")],
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
  const heads = cases.map(([id]) => [id, engine.slot(`circuit.between.${id}.pressure_mmHg`)] as const);
  // What blood has gained on its way through the pump.
  const freed_g_per_100L = (id: string): number =>
    1e5 *
    (perMl(engine, `circuit.between.${id}`, "freeHemoglobin_g") -
      perMl(engine, "circuit.source", "freeHemoglobin_g"));
  return findings(
    {
      ...Object.fromEntries(heads),
      "O-pump-1": freed_g_per_100L("A14-3"),
      "O-pump-2": freed_g_per_100L("A14-2"),
      "O-pump-3": perTurn("3/8"),
      "O-pump-4": perTurn("1/2"),
    },
    ["A14-1", "A14-2", "A14-3", "O-pump-1", "O-pump-2", "O-pump-3", "O-pump-4"],
  );
}
