import type { LineProfile, Marker } from "@openperfusion/devices";
import type { ConsoleEvent } from "../ConsoleEvent.ts";
import type { Fault } from "./Fault.ts";

/** Characters to try for a marker that no profile knows. */
const STRANGERS = "XYZQW?#@";

/** What somebody does at the console in these faults. */
export function eventsOf(
  profile: LineProfile,
  startModes: Readonly<Record<string, string>>,
  faults: readonly Fault[],
): readonly ConsoleEvent[] {
  const markers = profile.data.cells
    .flat()
    .flatMap((field) => (field.role === "marker" ? field.markers : []));
  return faults.flatMap((fault): readonly ConsoleEvent[] => {
    const { at_s } = fault;
    if (fault.kind === "event-burst")
      return pressed(markers, fault.count).map((key) => ({ kind: "press", at_s, key }));
    if (fault.kind === "unknown-marker") return [{ kind: "marker", at_s, marker: strangerTo(markers) }];
    return fault.kind === "mode-change" ? changedMode(profile, startModes, at_s) : [];
  });
}

/** The first marker is that of the timer; nobody presses it. */
function pressed(markers: readonly Marker[], count: number): readonly string[] {
  const keys = markers.slice(1).map(({ key }) => key);
  return Array.from({ length: count }, (_, i) => keys[i % keys.length] ?? "");
}

function strangerTo(markers: readonly Marker[]): string {
  const known = new Set(markers.map(({ marker }) => marker));
  return Array.from(STRANGERS).find((character) => !known.has(character)) ?? "X";
}

function changedMode(
  { notices }: LineProfile,
  startModes: Readonly<Record<string, string>>,
  at_s: number,
): readonly ConsoleEvent[] {
  const told = notices.find(
    ({ mode, value }) => mode !== undefined && value !== undefined && startModes[mode] !== value,
  );
  if (told?.mode === undefined || told.value === undefined) return [];
  return [{ kind: "mode", at_s, mode: told.mode, value: told.value }];
}
