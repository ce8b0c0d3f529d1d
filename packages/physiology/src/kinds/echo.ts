import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { FAST_S } from "../engine/rates.ts";
import type { Edges } from "./edges.ts";
import type { Heart } from "./heart.ts";
import type { Volumes } from "./volumes.ts";

/**
 * What an echocardiogram measures of each ventricle over its last beat: largest and smallest volume, what passed its outflow and its
 * inflow valve forward and back, for how long and against what either was open, and how large its atrium became. Sampled
 * every 10 ms; a heart that does not beat is looked at for 6.5 seconds at a time. `opened` (outflow) and `filled` (inflow)
 * hold the last ten beats as bits.
 */
export const echoKind = defineKind({
  name: "echo",
  columns: [
    "highest_mL",
    "lowest_mL",
    "forward_mL",
    "back_mL",
    "inflow_mL",
    "inflowBack_mL",
    "open_s",
    "gradient_mmHg_s",
    "inflowOpen_s",
    "inflowGradient_mmHg_s",
    "atriumHighest_mL",
    "since_s",
    "seenBeats",
    "endDiastolic_mL",
    "endSystolic_mL",
    "stroke_mL",
    "outflowRegurgitant_mL",
    "filling_mL",
    "inflowRegurgitant_mL",
    "openTime_s",
    "gradient_mmHg",
    "inflowGradient_mmHg",
    "atrium_mL",
    "opened",
    "filled",
  ],
  parts: () => [{ name: "patient.leftVentricle" }, { name: "patient.rightVentricle" }],
  joints: {
    volume: (part, plan) => plan.volume(part.name),
    beyond: (part, plan) =>
      plan.volume(isLeft(part.name) ? "patient.aorticRoot" : "patient.pulmonaryArteries"),
    atrium: (part, plan) => plan.volume(isLeft(part.name) ? "patient.leftAtrium" : "patient.rightAtrium"),
    outflow: (part, plan) => plan.edge(isLeft(part.name) ? "patient.aorticValve" : "patient.pulmonaryValve"),
    inflow: (part, plan) => plan.edge(isLeft(part.name) ? "patient.mitralValve" : "patient.tricuspidValve"),
  },
  fill: (rows, row) => {
    rows.lowest_mL[row] = FAR_ML;
    rows.opened[row] = ALL_BEATS - 1;
    rows.filled[row] = ALL_BEATS - 1;
  },
});

export type Echo = TableOf<typeof echoKind>;

/** Every 10 ms, before the edges' counters are emptied. */
export function watchVentricles(echo: Echo, heart: Heart, volumes: Volumes, edges: Edges): void {
  const beats = heart.beats[0];
  for (let i = 0; i < echo.volume.length; i++) {
    echo.since_s[i] += FAST_S;
    if (beats !== echo.seenBeats[i] || echo.since_s[i] >= LONGEST_LOOK_S) closeBeat(echo, i, beats);
    const v = echo.volume[i];
    const volume_mL = volumes.volume_mL[v];
    if (volume_mL > echo.highest_mL[i]) echo.highest_mL[i] = volume_mL;
    if (volume_mL < echo.lowest_mL[i]) echo.lowest_mL[i] = volume_mL;
    const a = echo.atrium[i];
    if (volumes.volume_mL[a] > echo.atriumHighest_mL[i]) echo.atriumHighest_mL[i] = volumes.volume_mL[a];
    const out_mL = edges.moved_mL[echo.outflow[i]];
    const in_mL = edges.moved_mL[echo.inflow[i]];
    if (out_mL > 0) {
      echo.forward_mL[i] += out_mL;
      echo.open_s[i] += FAST_S;
      echo.gradient_mmHg_s[i] += (volumes.pressure_mmHg[v] - volumes.pressure_mmHg[echo.beyond[i]]) * FAST_S;
    } else echo.back_mL[i] -= out_mL;
    if (in_mL > 0) {
      echo.inflow_mL[i] += in_mL;
      echo.inflowOpen_s[i] += FAST_S;
      echo.inflowGradient_mmHg_s[i] += (volumes.pressure_mmHg[a] - volumes.pressure_mmHg[v]) * FAST_S;
    } else echo.inflowBack_mL[i] -= in_mL;
  }
}

function closeBeat(echo: Echo, i: number, beats: number): void {
  const forward_mL = echo.forward_mL[i];
  echo.endDiastolic_mL[i] = echo.highest_mL[i];
  echo.endSystolic_mL[i] = echo.lowest_mL[i];
  echo.stroke_mL[i] = forward_mL;
  echo.outflowRegurgitant_mL[i] = echo.back_mL[i];
  echo.filling_mL[i] = echo.inflow_mL[i];
  echo.inflowRegurgitant_mL[i] = echo.inflowBack_mL[i];
  echo.openTime_s[i] = echo.open_s[i];
  echo.gradient_mmHg[i] = echo.open_s[i] > 0 ? echo.gradient_mmHg_s[i] / echo.open_s[i] : 0;
  echo.inflowGradient_mmHg[i] =
    echo.inflowOpen_s[i] > 0 ? echo.inflowGradient_mmHg_s[i] / echo.inflowOpen_s[i] : 0;
  echo.atrium_mL[i] = echo.atriumHighest_mL[i];
  echo.opened[i] = withBeat(echo.opened[i], forward_mL);
  echo.filled[i] = withBeat(echo.filled[i], echo.inflow_mL[i]);
  echo.highest_mL[i] = 0;
  echo.lowest_mL[i] = FAR_ML;
  echo.forward_mL[i] = 0;
  echo.back_mL[i] = 0;
  echo.inflow_mL[i] = 0;
  echo.inflowBack_mL[i] = 0;
  echo.open_s[i] = 0;
  echo.gradient_mmHg_s[i] = 0;
  echo.inflowOpen_s[i] = 0;
  echo.inflowGradient_mmHg_s[i] = 0;
  echo.atriumHighest_mL[i] = 0;
  echo.since_s[i] = 0;
  echo.seenBeats[i] = beats;
}

/** The last ten beats, of which the newest let this much through. */
function withBeat(beats: number, passed_mL: number): number {
  return (beats * 2 + (passed_mL > LEAST_EJECTION_ML ? 1 : 0)) % ALL_BEATS;
}

/** Share of the last ten beats that opened a valve, %. */
export function openedBeats_percent(opened: number): number {
  let bits = Math.floor(opened);
  let count = 0;
  while (bits > 0) {
    count += bits % 2;
    bits = Math.floor(bits / 2);
  }
  return count * 10;
}

function isLeft(name: string): boolean {
  return name === "patient.leftVentricle";
}

const ALL_BEATS = 1024;
const FAR_ML = 1e6;
const LONGEST_LOOK_S = 6.5;
/** Less is the movement of the leaflets themselves. */
const LEAST_EJECTION_ML = 1;
