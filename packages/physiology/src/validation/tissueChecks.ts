import { oxygenUptake_fraction } from "../kinds/tissues.ts";
import { log } from "../math/log.ts";
import { PATIENTS } from "../patients/registry.ts";
import { around } from "./check.ts";
import type { Check } from "./check.ts";

/** The tissues' equation against oxygen uptake measured on bypass, with the whole body at one temperature. */
export function tissueChecks(): readonly Check[] {
  return [...wholeBody(), ...brain()];
}

/** Uptake per m² when flow falls in every bed alike and venous tension is not limiting. */
function bodyVo2_mL_per_min_m2(temperature_degC: number, flow_L_per_min_m2: number): number {
  const { body, bsa_m2, fullVo2_mL_per_min } = subject();
  const usual_L_per_min_m2 = (0.06 * sum(body.tissues.map((tissue) => tissue.usualFlow_mL_per_s))) / bsa_m2;
  const share = sum(
    body.tissues.map(
      ({ vo2_share, q10 }) =>
        vo2_share *
        oxygenUptake_fraction(temperature_degC, log(q10), flow_L_per_min_m2 / usual_L_per_min_m2, 40),
    ),
  );
  return (fullVo2_mL_per_min * share) / bsa_m2;
}

function wholeBody(): readonly Check[] {
  const fox = [
    [2, 33, 8.2],
    [1.5, 28, 5.8],
    [1, 25, 5.7],
    [0.5, 20, 4.1],
    [0.25, 14, 5.4],
  ] as const;
  const hickey = "Hickey and Hoar 1983, ±1 SD";
  return [
    ...fox.map(([flow, expected, sd]) =>
      around(
        {
          id: "A7",
          what: `oxygen uptake at 20 °C, flow ${flow} L/min/m²`,
          found: bodyVo2_mL_per_min_m2(20, flow),
          unit: "mL/min/m²",
          source: "Fox, Blackstone and Kirklin 1982, ±1 SD",
        },
        expected,
        sd,
      ),
    ),
    around(
      {
        id: "A8",
        what: "oxygen uptake at 37 °C, flow 2.1 L/min/m²",
        found: bodyVo2_mL_per_min_m2(37, 2.1),
        unit: "mL/min/m²",
        source: hickey,
      },
      83.3,
      14.6,
    ),
    around(
      {
        id: "A8",
        what: "oxygen uptake at 25.4 °C, flow 2.1 L/min/m²",
        found: bodyVo2_mL_per_min_m2(25.4, 2.1),
        unit: "mL/min/m²",
        source: hickey,
      },
      45.6,
      9.6,
    ),
    around(
      {
        id: "A8",
        what: "oxygen uptake at 25.4 °C, flow 1.2 L/min/m²",
        found: bodyVo2_mL_per_min_m2(25.4, 1.2),
        unit: "mL/min/m²",
        source: hickey,
      },
      45.6,
      9.6,
    ),
  ];
}

function brain(): readonly Check[] {
  const mcCullough = [
    [30, 53, 60],
    [25, 33, 42],
    [20, 21, 29],
    [15, 13, 20],
    [10, 8, 14],
  ] as const;
  const q10 = subject().body.tissues.find((tissue) => tissue.name === "patient.brain")?.q10 ?? 1;
  const uptake = (temperature_degC: number): number =>
    oxygenUptake_fraction(temperature_degC, log(q10), 1, 40);
  return mcCullough.map(([temperature_degC, low, high]) => ({
    id: "A9",
    what: `brain's oxygen uptake at ${temperature_degC} °C, of 37 °C`,
    low,
    high,
    found: (100 * uptake(temperature_degC)) / uptake(37),
    unit: "%",
    source: "McCullough 1999, 95 % interval",
  }));
}

function subject(): (typeof PATIENTS)[string] {
  const patient = PATIENTS["adult-man"];
  if (patient === undefined) throw new Error("The registry has no adult man");
  return patient;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
