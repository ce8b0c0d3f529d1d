import type { Edges } from "../../kinds/edges.ts";
import { FLOW_WINDOWS } from "../../kinds/flowMeters.ts";
import type { FlowHistory, FlowMeters } from "../../kinds/flowMeters.ts";
import { PRESSURE_WINDOWS, seenByLine_mmHg } from "../../kinds/pressureLines.ts";
import type { PressureHistory, PressureLines } from "../../kinds/pressureLines.ts";
import type { Volumes } from "../../kinds/volumes.ts";

/**
 * What a monitor shows of the averaged regime: the last pulse that was seen, moved so that its mean is that of the line's mean
 * pressure. Its own mean is of three seconds, which is part of a breath.
 */
export function shiftPressureLines(lines: PressureLines, history: PressureHistory, volumes: Volumes): void {
  for (let i = 0; i < lines.volume.length; i++) {
    const mean_mmHg = seenByLine_mmHg(lines, i, volumes.pressure_mmHg[lines.volume[i]]);
    const more_mmHg = mean_mmHg - lines.mean_mmHg[i];
    lines.shown_mmHg[i] += more_mmHg;
    lines.mean_mmHg[i] += more_mmHg;
    lines.systolic_mmHg[i] += more_mmHg;
    lines.diastolic_mmHg[i] += more_mmHg;
    const first = i * PRESSURE_WINDOWS;
    for (let k = first; k < first + PRESSURE_WINDOWS; k++) {
      history.mean_mmHg[k] += more_mmHg;
      history.highest_mmHg[k] += more_mmHg;
      history.lowest_mmHg[k] += more_mmHg;
    }
  }
}

/** The ring of every meter is filled as if its edge's mean flow of now had passed all the time. */
export function shiftFlowMeters(meters: FlowMeters, history: FlowHistory, edges: Edges): void {
  for (let i = 0; i < meters.edge.length; i++) {
    const window_mL = (edges.flow_mL_per_s[meters.edge[i]] * meters.gain[i] + meters.zero_mL_per_s[i]) * 0.1;
    const first = i * FLOW_WINDOWS;
    for (let back = 0; back < FLOW_WINDOWS; back++) {
      const at = (meters.next[i] - back + FLOW_WINDOWS) % FLOW_WINDOWS;
      history.counted_mL[first + at] = meters.counted_mL[i] - back * window_mL;
    }
  }
}
