import { cableLine } from "./cableLine.ts";
import { fieldRowsOf } from "./deviceFields.ts";
import { undetectableFlips } from "@openperfusion/devices";
import type { DeviceProfile, Evidence, StatusField } from "@openperfusion/devices";
import { code, list, onWire, table } from "./markdown.ts";

export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  "verified-on-hardware": "verified on the hardware by this project",
  captured: "read against a published recording of the real device",
  documented: "written from the manufacturer's manual",
  "public-code": "written from public programs that read the device",
  template: "to be filled from the manufacturer's document",
};

/** Requests that may be sent to the device, in words. */
export function requestsOf({ transport }: DeviceProfile): string {
  return transport.allowedTx.length === 0 ? "none" : transport.allowedTx.map(onWire).join(", ");
}

/** Share of single-bit flips that still pass, over all golden lines, in percent with one decimal. */
export function undetectableShare(profile: DeviceProfile): string {
  const counts = profile.golden.map((golden) => undetectableFlips(profile, golden));
  const flips = counts.reduce((sum, { flipCount }) => sum + flipCount, 0);
  const passed = counts.reduce((sum, { undetectedCount }) => sum + undetectedCount, 0);
  return percent(passed, flips);
}

/** The page of one device, in Markdown, made from its profile. */
export function devicePage(profile: DeviceProfile): string {
  const { label, transport, session } = profile;
  const parity = transport.parity === "none" ? "N" : transport.parity.charAt(0).toUpperCase();
  return [
    `# ${label.en}`,
    `Made from profile ${code(profile.id)}, version ${profile.version}, by \`tools/docs/devices.ts\`; change it there. Evidence: **${profile.evidence}**, ${EVIDENCE_WORDS[profile.evidence]}.`,
    "## Connect",
    list([
      `Port: ${transport.baud} baud, ${transport.dataBits}${parity}${transport.stopBits}, flow control ${transport.flowControl}; DTR ${onOff(transport.dtr)}, RTS ${onOff(transport.rts)}.`,
      `Direction: ${transport.direction === "listenOnly" ? "listens only" : transport.direction}. Requests sent: ${requestsOf(profile)}.`,
      `Cable: ${profile.cableNote.en}`,
      cableLine(profile.id),
      `Device menu: ${profile.menuNote.en}`,
      ...profile.options.map(
        ({ name, label: question, choices }) =>
          `Asked when the port is added: ${code(name)}, ${question.en.toLowerCase()}: ${choices.map(({ value }) => code(value)).join(" or ")}. There is no default.`,
      ),
      `A line is due every ${session.period_ms / 1000} s. Values are stale after ${session.staleAfter_ms / 1000} s of silence, the device is lost after ${session.lostAfter_ms / 1000} s.`,
    ]),
    "When nothing arrives, look first at this:",
    profile.hints.map((hint, i) => `${i + 1}. ${hint.en}`).join("\n"),
    "## What is read",
    `A line gives numbers only if its whole shape fits: every cell, every separator, the line end. In patterns, \`9\` is any digit and \`[…]\` one of a set; \`␣\` is a blank, \`→\` is TAB. The quality of each shape stands behind it when it is not captured or documented.`,
    table(["cell", "name", "signal", "unit sent", "unit kept", "number", "no number"], fieldRowsOf(profile)),
    ...markersOf(profile),
    ...statusOf(profile),
    ...otherLinesOf(profile),
    "## What can't be detected",
    `The format has no checksum. Of all single-bit flips of the lines below, **${undetectableShare(profile)}** still pass as a line of this device: they can't be detected.`,
    table(
      ["line", "origin", "flips", "can't be detected"],
      profile.golden.map((golden) => {
        const { flipCount, undetectedCount } = undetectableFlips(profile, golden);
        return [onWire(golden.line), golden.origin, String(flipCount), percent(undetectedCount, flipCount)];
      }),
    ),
    "## Where the facts are from",
    table(
      ["fact", "confidence", "source"],
      profile.provenance.map(({ fact, confidence, source }) => [fact, confidence, source]),
    ),
    "## Not known",
    list(profile.unknowns),
  ]
    .join("\n\n")
    .concat("\n");
}

function markersOf(profile: DeviceProfile): readonly string[] {
  const field = profile.data.cells.flat().find((candidate) => candidate.role === "marker");
  if (field === undefined) return [];
  const rows = field.markers.map(({ marker, key, label }) => [onWire(marker), code(key), label.en]);
  return [
    "The first character says why the line was sent. Any other character is kept as `unknownMarker`.",
    table(["marker", "event", "meaning"], rows),
  ];
}

function statusOf(profile: DeviceProfile): readonly string[] {
  const fields = profile.data.cells.flat().filter((field): field is StatusField => field.role === "status");
  if (fields.length === 0) return [];
  const rules = (profile.data.statusRules ?? []).map((rule) => {
    const bits = `${code(rule.field)} & ${hex(rule.mask)}`;
    const when =
      rule.is === undefined ? `${bits} is not ${hex(rule.isNot ?? 0)}` : `${bits} is ${hex(rule.is)}`;
    const only = rule.ifTextSays === undefined ? "" : ` and the text says ${rule.ifTextSays}`;
    const unless =
      rule.unlessTextSays === undefined
        ? ""
        : ` and the text says neither ${rule.unlessTextSays.join(" nor ")}`;
    return `${when}${only}${unless}: ${rule.signals.map(code).join(", ")} ${rule.signals.length > 1 ? "are" : "is"} **${rule.gives}**.`;
  });
  const bits = fields.flatMap((field) =>
    (field.bits ?? []).map(
      ({ name, shift, mask }) => `${code(field.name)} ${hex(mask << shift)}: ${code(name)}`,
    ),
  );
  return [
    "Status comes before the value. The first rule that holds for a cell decides; the text of an invalid cell is kept.",
    list(rules),
    ...(bits.length === 0 ? [] : ["Bits that are told beside the values:", list(bits)]),
  ];
}

function otherLinesOf(profile: DeviceProfile): readonly string[] {
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

const onOff = (level: boolean): string => (level ? "on" : "off");
const hex = (value: number): string => `0x${value.toString(16).toUpperCase().padStart(2, "0")}`;
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
