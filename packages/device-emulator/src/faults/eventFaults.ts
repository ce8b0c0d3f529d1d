import type { DeviceProfile } from "@openperfusion/devices";
import type { ConsoleEvent } from "../ConsoleEvent.ts";
import { consoleKeys } from "../consoleKeys.ts";
import type { ConsoleKeys } from "../consoleKeys.ts";
import type { Fault } from "./Fault.ts";

/** Characters to try for a marker that no profile knows. */
const STRANGERS = "XYZQW?#@";

/** What somebody does at the console in these faults. */
export function eventsOf(
  profile: DeviceProfile,
  startModes: Readonly<Record<string, string>>,
  faults: readonly Fault[],
): readonly ConsoleEvent[] {
  const { keys } = consoleKeys(profile);
  // The first marker of a line is that of the timer; nobody presses it.
  const pressable = profile.codec === "line" ? keys.slice(1) : keys;
  return faults.flatMap((fault): readonly ConsoleEvent[] => {
    const { at_s } = fault;
    if (fault.kind === "event-burst")
      return pressed(pressable, fault.count).map((key) => ({ kind: "press", at_s, key }));
    if (fault.kind === "unknown-marker") return [{ kind: "marker", at_s, marker: strangerTo(keys) }];
    return fault.kind === "mode-change" ? changedMode(profile, startModes, at_s) : [];
  });
}

function pressed(keys: ConsoleKeys["keys"], count: number): readonly string[] {
  return Array.from({ length: count }, (_, i) => keys[i % keys.length]?.key ?? "");
}

function strangerTo(keys: ConsoleKeys["keys"]): string {
  const known = new Set(keys.map(({ marker }) => marker));
  return Array.from(STRANGERS).find((character) => !known.has(character)) ?? "X";
}

function changedMode(
  profile: DeviceProfile,
  startModes: Readonly<Record<string, string>>,
  at_s: number,
): readonly ConsoleEvent[] {
  if (profile.codec !== "line") return [];
  const told = profile.notices.find(
    ({ mode, value }) => mode !== undefined && value !== undefined && startModes[mode] !== value,
  );
  if (told?.mode === undefined || told.value === undefined) return [];
  return [{ kind: "mode", at_s, mode: told.mode, value: told.value }];
}
