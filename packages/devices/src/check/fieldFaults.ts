import { QUALIFIERS, SIGNALS } from "@openperfusion/signals";
import { UNITS } from "@openperfusion/units";
import type { UnitCode } from "@openperfusion/units";
import type { ValueField } from "../profile/DataLine.ts";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import type { PacketValue } from "../profile/PacketProfile.ts";
import { checkNumberShape } from "../line/numberShape.ts";
import { parsePattern } from "../line/parsePattern.ts";
import { PatternTableBuilder } from "../line/PatternTables.ts";
import { reasonOf } from "./ProfileFault.ts";
import type { ProfileFault } from "./ProfileFault.ts";

type Path = ProfileFault["path"];
type AnyValue = ValueField | PacketValue;

/** Faults of single values: patterns, units, qualifiers; and of signals and names that one frame says twice. */
export function fieldFaults(profile: DeviceProfile): readonly ProfileFault[] {
  const values = valuesWithPaths(profile);
  return [
    ...values.flatMap(({ path, field }) => [
      ...unitFaults(profile, path, field),
      ...qualifierFaults(profile, path, field),
      ...("shapes" in field ? shapeFaults(path, field) : []),
    ]),
    ...twiceFaults(profile),
    ...namesakeFaults(profile),
  ];
}

interface Placed {
  readonly path: Path;
  readonly field: AnyValue;
}

function valuesWithPaths(profile: DeviceProfile): readonly Placed[] {
  if (profile.codec === "line") {
    return profile.data.cells.flatMap((cell, c) =>
      cell.flatMap((field, f) => (field.role === "value" ? [{ path: ["data", "cells", c, f], field }] : [])),
    );
  }
  if (profile.codec === "astm") return [];
  return profile.messages.flatMap(({ fields }, m) =>
    fields.flatMap((field, f) =>
      field.role === "value" ? [{ path: ["messages", m, "fields", f], field }] : [],
    ),
  );
}

function unitFaults(
  { options }: DeviceProfile,
  path: Path,
  { unit, signal }: AnyValue,
): readonly ProfileFault[] {
  const { quantity } = UNITS[SIGNALS[signal].unit];
  const choices = typeof unit === "string" ? [unit] : optionUnits(options, unit.option);
  if (choices === undefined) {
    const name = typeof unit === "string" ? unit : unit.option;
    return [{ path: [...path, "unit"], message: `names option ${name}, which the profile does not ask` }];
  }
  return choices
    .filter((code) => UNITS[code].quantity !== quantity)
    .map((code) => ({
      path: [...path, "unit"],
      message: `is ${code}, which is no unit of ${quantity}; ${signal} is kept in ${SIGNALS[signal].unit}`,
    }));
}

function optionUnits(options: DeviceProfile["options"], name: string): readonly UnitCode[] | undefined {
  return options.find((option) => option.name === name)?.choices.map(({ unit }) => unit);
}

function qualifierFaults({ modes }: DeviceProfile, path: Path, field: AnyValue): readonly ProfileFault[] {
  const { qualifiedBy } = field;
  if (qualifiedBy === undefined) return [];
  const mode = modes.find(({ name }) => name === qualifiedBy);
  if (mode === undefined) {
    return [
      {
        path: [...path, "qualifiedBy"],
        message: `names mode ${qualifiedBy}, which the profile does not have`,
      },
    ];
  }
  const known: readonly string[] = QUALIFIERS;
  return mode.values
    .filter((value) => !known.includes(`${qualifiedBy}=${value}`))
    .map((value) => ({
      path: [...path, "qualifiedBy"],
      message: `has value ${value}, for which there are no words; there are words for ${known.join(", ")}`,
    }));
}

/** Each pattern by itself, then all of them together. */
function shapeFaults(path: Path, field: Pick<ValueField, "shapes" | "sentinels">): readonly ProfileFault[] {
  const own = (list: "shapes" | "sentinels"): readonly ProfileFault[] =>
    field[list].flatMap(({ pattern }, i) => {
      try {
        const slots = parsePattern(pattern);
        if (list === "shapes") checkNumberShape(pattern, slots);
        return [];
      } catch (error) {
        return [{ path: [...path, list, i, "pattern"], message: reasonOf(error) }];
      }
    });
  const single = [...own("shapes"), ...own("sentinels")];
  if (single.length > 0) return single;
  try {
    const builder = new PatternTableBuilder();
    builder.add(
      [...field.shapes, ...field.sentinels].map(({ pattern }, id) => ({ id, slots: parsePattern(pattern) })),
    );
    builder.build();
    return [];
  } catch (error) {
    return [{ path: [...path, "shapes"], message: reasonOf(error) }];
  }
}

function twiceFaults(profile: DeviceProfile): readonly ProfileFault[] {
  const frames = new Map<string, Placed[]>();
  for (const placed of valuesWithPaths(profile)) {
    const frame = profile.codec === "line" ? "line" : String(placed.path[1]);
    frames.set(frame, [...(frames.get(frame) ?? []), placed]);
  }
  return [...frames.values()].flatMap((placed) => {
    const names = placed.map(({ field }) => `${field.signal} ${field.kind}`);
    return placed
      .filter((_, i) => names.indexOf(names[i] ?? "") < i)
      .map(({ path, field }) => ({
        path: [...path, "signal"],
        message: `is ${field.signal} a second time in one frame`,
      }));
  });
}

/** Status rules and raw values name a field, so a packet can't have two of one name. */
function namesakeFaults(profile: DeviceProfile): readonly ProfileFault[] {
  if (profile.codec !== "packet") return [];
  return profile.messages.flatMap(({ fields }, m) => {
    const names = fields.map((field) => ("name" in field ? field.name : undefined));
    return names.flatMap((name, f) =>
      name === undefined || names.indexOf(name) === f
        ? []
        : [{ path: ["messages", m, "fields", f, "name"], message: `is ${name} a second time in one packet` }],
    );
  });
}
