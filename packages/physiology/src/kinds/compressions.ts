import { defineKind } from "../engine/kind.ts";
import type { TableOf } from "../engine/kind.ts";
import { FAST_S } from "../engine/rates.ts";
import { pow } from "../math/pow.ts";
import { sin } from "../math/sin.ts";
import type { Heart } from "./heart.ts";
import type { Lungs } from "./lungs.ts";

/**
 * Compressions of the chest, by hands or by a device. The sternum goes down and comes back within half of each cycle:
 *
 *   d = depth·sin 2πφ  (φ < ½, else 0),   s = d·(232 mm/height of the chest)
 *   P_chest += 0.6 mmHg/mm·s                     on all that lies in a closed chest
 *   P_heart += 0.25 mmHg/mm·(s − 15 mm)          on the ventricles, half of it on the atria
 *
 * so both pumps work, the thorax's and the heart's, and how far each gets follows from valves and vessels. Flow begins
 * beyond a depth (C. F. Babbs et al., Ann Emerg Med 12:527, 1983, in dogs; from memory). The gains are set by pressures
 * under compressions (C-cardiacArrest-10 and -11); form, threshold and the atria's share are teaching assumptions.
 * Height: 232 ± 25 mm in men; a device presses 53 mm deep, 19–28 % of the chest (force and depth of mechanical
 * compressions, 95 patients, abstract, researcher.life 37a73be20bd4315c894ef7b2e75ac6fe), 102 times a minute (its maker's
 * instructions, from memory). In an open chest hands press the heart itself, from the first millimeter on and without the chest:
 *
 *   P_heart += 0.7 mmHg/mm·s     (C-cardiacArrest-15: twice the output)
 *
 * and a device has nothing to press on.
 */
export const compressionKind = defineKind({
  name: "compression",
  columns: ["rate_per_min", "depth_mm", "device", "phase", "pressed_mm", "height_mm"],
  parts: () => [{ name: "patient.compressions" }],
  fill: (rows, row, _part, { patient }) => {
    rows.height_mm[row] = USUAL_HEIGHT_MM * pow(patient.volume_ratio ?? 1, 1 / 3);
  },
});

export type Compressions = TableOf<typeof compressionKind>;

/** Whether somebody compresses the chest now. */
export function isCompressed({ rate_per_min, depth_mm, device }: Compressions): boolean {
  return device[0] > 0.5 || (rate_per_min[0] > 0 && depth_mm[0] > 0);
}

/** Every 10 ms, before the chest presses: how deep the sternum is, and what that does to chest and heart. */
export function compressChest(compressions: Compressions, lungs: Lungs, heart: Heart): void {
  if (!isCompressed(compressions)) {
    if (compressions.pressed_mm[0] === 0) return;
    press(compressions, lungs, heart, 0);
    compressions.phase[0] = 0;
    return;
  }
  const byDevice = compressions.device[0] > 0.5;
  const rate_per_min = byDevice ? DEVICE_PER_MIN : compressions.rate_per_min[0];
  const height_mm = compressions.height_mm[0];
  const deviceDepth_mm = lungs.chestOpen[0] > 0.5 ? 0 : DEVICE_MM;
  const depth_mm = Math.min(
    byDevice ? deviceDepth_mm : compressions.depth_mm[0],
    height_mm * (byDevice ? DEVICE_SHARE : DEEPEST_SHARE),
  );
  const phase = (compressions.phase[0] + (FAST_S * rate_per_min) / 60) % 1;
  compressions.phase[0] = phase;
  press(compressions, lungs, heart, phase < 0.5 ? depth_mm * sin(2 * Math.PI * phase) : 0);
}

function press(compressions: Compressions, lungs: Lungs, heart: Heart, pressed_mm: number): void {
  compressions.pressed_mm[0] = pressed_mm;
  const sized_mm = pressed_mm * (USUAL_HEIGHT_MM / compressions.height_mm[0]);
  lungs.pressed_mmHg[0] = CHEST_MMHG_PER_MM * sized_mm;
  heart.pressed_mmHg[0] =
    lungs.chestOpen[0] > 0.5
      ? OPEN_HEART_MMHG_PER_MM * sized_mm
      : HEART_MMHG_PER_MM * Math.max(0, sized_mm - THRESHOLD_MM);
}

const USUAL_HEIGHT_MM = 232;
const DEVICE_PER_MIN = 102;
const DEVICE_MM = 53;
const DEVICE_SHARE = 0.28;
/** No hands press a chest deeper than to half of its height (teaching assumption). */
const DEEPEST_SHARE = 0.5;
const CHEST_MMHG_PER_MM = 0.6;
const HEART_MMHG_PER_MM = 0.25;
const THRESHOLD_MM = 15;
const OPEN_HEART_MMHG_PER_MM = 0.7;
