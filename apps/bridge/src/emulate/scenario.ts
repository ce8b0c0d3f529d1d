import { readFileSync } from "node:fs";
import { FAULT_KINDS, faultInfo, parseFault } from "@openperfusion/device-emulator";
import { CONTROL_IDS, SIGNALS } from "@openperfusion/signals";
import { z } from "zod";
import { BridgeError, reasonOf } from "../BridgeError.ts";
import { checkText, faultLine } from "../text/checkText.ts";
import type { DeeperFault } from "../text/checkText.ts";

/** What follows a fault's name, by the names that `bridge emulate` and the emulator's README use. */
const EXTRAS = ["count", "length", "for_s", "by_s", "byPerHour_s", "to_s", "settings"] as const;
const KINDS = ["fault", "press", "marker", "mode", "set"] as const;
const number = z.number();

const ScenarioEvent = z.strictObject({
  /** Time of the simulation. */
  at_s: z.number().min(0),
  /** `make/model`; without it all emulated devices are meant that can have it. */
  device: z
    .string()
    .regex(/^[a-z0-9.-]+\/[a-z0-9.-]+$/, "must read like terumo/cdi-500")
    .optional(),
  fault: z.enum(FAULT_KINDS as readonly [string, ...string[]]).optional(),
  count: number.optional(),
  length: number.optional(),
  for_s: number.optional(),
  by_s: number.optional(),
  byPerHour_s: number.optional(),
  to_s: number.optional(),
  settings: z.string().optional(),
  /** Key of the console. */
  press: z
    .string()
    .regex(/^[A-Za-z]+$/, "must be a key of the console, in letters")
    .optional(),
  marker: z.string().length(1).optional(),
  mode: z.record(z.string().regex(/^[A-Za-z]+$/), z.string().regex(/^[A-Za-z0-9]+$/)).optional(),
  /** Controls of the patient's circuit. */
  set: z.partialRecord(z.enum(CONTROL_IDS as readonly [string, ...string[]]), number).optional(),
});
type ScenarioEvent = z.infer<typeof ScenarioEvent>;

const Scenario = z.strictObject({ events: z.array(ScenarioEvent).min(1).max(10_000) });

/** A scenario as the options of `bridge emulate` that say the same. */
export interface ScenarioWishes {
  readonly fault: readonly string[];
  readonly event: readonly string[];
  readonly at: readonly string[];
}

/** Reads a scenario in YAML or JSON. Throws a BridgeError that names the first fault by file, line and field. */
export function readScenario(file: string): ScenarioWishes {
  let text: string;
  try {
    text = readFileSync(file === "-" ? 0 : file, "utf8");
  } catch (cause) {
    throw new BridgeError("file-unreadable", `The scenario ${file} can't be read`, { cause });
  }
  return parseScenario(text, file);
}

/** As `readScenario`, from its text; `file` is what faults are told of. */
export function parseScenario(text: string, file: string): ScenarioWishes {
  const { value, faults } = checkText(text, Scenario, ({ events }) => events.flatMap(faultsOf));
  if (value === undefined) {
    const more = faults.length === 1 ? "" : `, and ${faults.length - 1} more`;
    throw new BridgeError("usage", `${faultLine(file, faults[0])}${more}`);
  }
  const { events } = value;
  return {
    fault: events.flatMap((event) => forOne(event, faultTexts(event))),
    event: events.flatMap((event) => forOne(event, eventTexts(event))),
    at: events.flatMap(({ at_s, set }) =>
      Object.entries(set ?? {}).map(([control, wanted]) => `${at_s}:${control}=${wanted}`),
    ),
  };
}

/** What an event asks for must be one thing, and possible. */
function faultsOf(event: ScenarioEvent, index: number): readonly DeeperFault[] {
  const path = ["events", index];
  const named = KINDS.filter((kind) => event[kind] !== undefined);
  if (named.length !== 1) {
    return [
      { path, message: `must have exactly one of ${KINDS.join(", ")}, has ${named.join(" and ") || "none"}` },
    ];
  }
  if (event.set !== undefined && event.device !== undefined)
    return [{ path: [...path, "device"], message: "is not for set: the patient has one circuit" }];
  const extras = EXTRAS.filter((name) => event[name] !== undefined);
  if (event.fault === undefined) {
    const strangers = extras.map((name) => ({ path: [...path, name], message: "is only for a fault" }));
    return [...strangers, ...controlFaults(event, path)];
  }
  const own = infoOf(event.fault).extra?.name;
  const stranger = extras.find((name) => name !== own);
  if (stranger !== undefined) {
    const allowed = own === undefined ? "only at_s" : `at_s and ${own}`;
    return [{ path: [...path, stranger], message: `is not for ${event.fault}, which takes ${allowed}` }];
  }
  try {
    for (const text of faultTexts(event)) parseFault(text);
    return [];
  } catch (error) {
    return [{ path: [...path, extras[0] ?? "fault"], message: reasonOf(error) }];
  }
}

function controlFaults({ set = {} }: ScenarioEvent, path: readonly PropertyKey[]): readonly DeeperFault[] {
  return CONTROL_IDS.flatMap((id): readonly DeeperFault[] => {
    const wanted = set[id];
    const control = SIGNALS[id].control;
    if (wanted === undefined || control === undefined) return [];
    if (wanted >= control.min && wanted <= control.max) return [];
    const allowed = `must be from ${control.min} to ${control.max} ${SIGNALS[id].unit}`;
    return [{ path: [...path, "set", id], message: allowed }];
  });
}

const infoOf = (name: string): ReturnType<typeof faultInfo> =>
  faultInfo(FAULT_KINDS.find((kind) => kind === name) as (typeof FAULT_KINDS)[number]);

function faultTexts(event: ScenarioEvent): readonly string[] {
  if (event.fault === undefined) return [];
  const name = infoOf(event.fault).extra?.name;
  const given = name === undefined ? undefined : event[name];
  const unit = name?.endsWith("_s") === true ? "s" : "";
  return [`${event.fault}@${event.at_s}s${given === undefined ? "" : `:${given}${unit}`}`];
}

function eventTexts({ at_s, press, marker, mode }: ScenarioEvent): readonly string[] {
  return [
    ...(press === undefined ? [] : [`${press}@${at_s}s`]),
    ...(marker === undefined ? [] : [`marker:${marker}@${at_s}s`]),
    ...Object.entries(mode ?? {}).map(([name, value]) => `mode:${name}=${value}@${at_s}s`),
  ];
}

function forOne({ device }: ScenarioEvent, texts: readonly string[]): readonly string[] {
  return device === undefined ? texts : texts.map((text) => `${device}/${text}`);
}
