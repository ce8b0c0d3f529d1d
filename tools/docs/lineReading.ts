import type { LineProfile, StatusField } from "@openperfusion/devices";
import { fieldRowsOf } from "./deviceFields.ts";
import { code, hex, list, onWire, table } from "./markdown.ts";
import { alarmWords, ruleWords } from "./statusWords.ts";

/** What is read from the lines of a device. */
export function lineReadingOf(profile: LineProfile): readonly string[] {
  return [
    `A line gives numbers only if its whole shape fits: every cell, every separator, the line end. In patterns, \`9\` is any digit and \`[…]\` one of a set; \`␣\` is a blank, \`→\` is TAB. The quality of each shape stands behind it when it is not captured or documented.`,
    table(["cell", "name", "signal", "unit sent", "unit kept", "number", "no number"], fieldRowsOf(profile)),
    ...markersOf(profile),
    ...statusOf(profile),
    ...otherLinesOf(profile),
  ];
}

function markersOf(profile: LineProfile): readonly string[] {
  const field = profile.data.cells.flat().find((candidate) => candidate.role === "marker");
  if (field === undefined) return [];
  const rows = field.markers.map(({ marker, key, label }) => [onWire(marker), code(key), label.en]);
  return [
    "The first character says why the line was sent. Any other character is kept as `unknownMarker`.",
    table(["marker", "event", "meaning"], rows),
  ];
}

function statusOf(profile: LineProfile): readonly string[] {
  const fields = profile.data.cells.flat().filter((field): field is StatusField => field.role === "status");
  if (fields.length === 0) return [];
  const rules = (profile.data.statusRules ?? []).map(ruleWords);
  const bits = fields.flatMap((field) =>
    (field.bits ?? []).map(
      ({ name, shift, mask }) => `${code(field.name)} ${hex(mask << shift)}: ${code(name)}`,
    ),
  );
  const alarms = fields.flatMap((field) =>
    field.alarms === undefined ? [] : [`${code(field.name)}${alarmWords(field.alarms)}`],
  );
  return [
    "Status comes before the value. The first rule that holds for a cell decides; the text of an invalid cell is kept.",
    list(rules),
    ...(bits.length === 0 ? [] : ["Bits that are told beside the values:", list(bits)]),
    ...(alarms.length === 0 ? [] : ["Alarms of the device, told as sent:", list(alarms)]),
  ];
}

function otherLinesOf(profile: LineProfile): readonly string[] {
  const notices = profile.notices.map(({ text, notice, mode, value }) => [
    text === "" ? "empty line" : onWire(text),
    notice,
    mode === undefined ? "" : `${code(mode)} is ${code(value ?? "")}`,
  ]);
  const titles =
    profile.titles === undefined ? [] : [[onWire(profile.titles.text), "header", "the known columns"]];
  if (notices.length + titles.length === 0) return [];
  const modes = profile.modes.map(
    ({ name, values }) =>
      `${code(name)} is ${values.map(code).join(", ")}: unknown until a line has said it, and again after the connection was lost.`,
  );
  return ["## Other lines", table(["line", "kind", "says"], [...titles, ...notices]), ...modes];
}
