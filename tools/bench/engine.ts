import { createEngine } from "@openperfusion/physiology";
import type { Bench, Figure } from "./figure.ts";

const REQUIRED_TIMES_REAL = 500;
const TARGET_TIMES_REAL = 1500;
const WARMING_S = 120;
const MEASURED_S = 200;
const ROUNDS = 7;

/**
 * The stepping loop as every part of the project runs it: pulsatile heart at 1 ms, gases, heat and exchangers at 10 ms,
 * the other species at 50 ms, tissues and control at 100 ms. CPU time of the process, one patient, one core.
 */
export const run: Bench = async (progress) => {
  const engine = createEngine({ assembly: "cpb-adult", patient: "adult-man", seed: 1 });
  const { volumes, edges, species } = engine.counts;
  progress(`engine: ${volumes} volumes, ${edges} edges, ${species} species carried, 1 ms steps`);
  engine.step(WARMING_S * 1000);
  const speeds: number[] = [];
  for (let round = 1; round <= ROUNDS; round++) {
    const before = process.cpuUsage();
    engine.step(MEASURED_S * 1000);
    const { user, system } = process.cpuUsage(before);
    const speed = (MEASURED_S * 1e6) / (user + system);
    speeds.push(speed);
    progress(`engine: round ${round} of ${ROUNDS}: ${speed.toFixed(0)} x real time`);
  }
  speeds.sort((a, b) => a - b);
  const median = speeds[Math.floor(ROUNDS / 2)] ?? 0;
  const count = (metric: string, value: number, required: number): Figure => ({
    metric,
    value,
    unit: "1",
    required,
    ok: value >= required,
  });
  return [
    {
      metric: "engine speed, median",
      value: Math.round(median),
      unit: "x real time",
      required: REQUIRED_TIMES_REAL,
      target: TARGET_TIMES_REAL,
      ok: median >= REQUIRED_TIMES_REAL,
    },
    count("volumes", volumes, 20),
    count("edges", edges, 26),
    count("carried species", species, 6),
  ];
};
