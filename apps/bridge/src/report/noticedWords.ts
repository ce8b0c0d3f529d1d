import type { DeviceClockState, Noticed } from "@openperfusion/contracts";
import type { Text } from "@openperfusion/signals";
import { ageText } from "./shortText.ts";
import { statusText } from "./statusWords.ts";

const S_PER_DAY = 86_400;

/** What the bridge noticed of a device, as sentences. */
export function noticedWords(noticed: Noticed): readonly Text[] {
  const { clock, restartCount, maybeRestartCount, repeatCount } = noticed;
  return [
    ...(clock === null ? [] : [clockWords(clock)]),
    ...counted("restarted", restartCount),
    ...counted("maybeRestarted", maybeRestartCount),
    ...counted("repeated", repeatCount),
  ];
}

function counted(what: "restarted" | "maybeRestarted" | "repeated", count: number): readonly Text[] {
  return count === 0 ? [] : [statusText(what, { count })];
}

function clockWords({ shown, aheadOfLocal_ms, resolution_ms, drift_ppm, epoch }: DeviceClockState): Text {
  // No finer than the clock itself, and its last place may be one off.
  const offset_ms = Math.round(aheadOfLocal_ms / resolution_ms) * resolution_ms;
  const offset = ageText(Math.abs(offset_ms));
  const isSame = Math.abs(offset_ms) <= resolution_ms;
  const which = isSame ? "clockSame" : offset_ms > 0 ? "clockAhead" : "clockBehind";
  const drift_s = drift_ppm === null ? 0 : (drift_ppm / 1e6) * S_PER_DAY;
  const s = Math.abs(drift_s).toFixed(1);
  const parts = [
    statusText(which, { shown, offset }),
    ...(s === "0.0" ? [] : [statusText(drift_s > 0 ? "clockDrift" : "clockDriftBack", { s })]),
    ...(epoch === 0 ? [] : [statusText("clockSet", { count: epoch })]),
  ];
  return { en: parts.map(({ en }) => en).join(", "), es: parts.map(({ es }) => es).join(", ") };
}
