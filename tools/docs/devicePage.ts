import { cableLine } from "./cableLine.ts";
import { undetectableFlips } from "@openperfusion/devices";
import type { DeviceProfile, Evidence, Transport } from "@openperfusion/devices";
import { linkReadingOf } from "./linkReading.ts";
import { lineReadingOf } from "./lineReading.ts";
import { factTable } from "./factTable.ts";
import { code, list, onWire, table } from "./markdown.ts";
import { versionSection } from "./versionSection.ts";
import { checkWords, packetReadingOf } from "./packetReading.ts";

export const EVIDENCE_WORDS: Readonly<Record<Evidence, string>> = {
  "verified-on-hardware": "verified on the hardware by this project",
  captured: "read against a published recording of the real device",
  documented: "written from the manufacturer's manual",
  "public-code": "written from public programs that read the device",
  template: "to be filled from the manufacturer's document",
};

export const DIRECTION_WORDS: Readonly<Record<Transport["direction"], string>> = {
  listenOnly: "listens only",
  ackOnly: "waits for an answer to each frame; answering is off until a person turns it on",
  poll: "must be asked; off until a person turns it on",
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
      `Port: ${[transport.baud, ...(transport.otherBauds ?? [])].join(" or ")} baud, ${transport.dataBits}${parity}${transport.stopBits}, flow control ${transport.flowControl}; DTR ${onOff(transport.dtr)}, RTS ${onOff(transport.rts)}.`,
      `Direction: ${DIRECTION_WORDS[transport.direction]}. Requests sent: ${requestsOf(profile)}.`,
      "While a port is opened, Linux itself raises DTR and RTS for a moment; the bridge then sets both once, as above, and changes neither until the port is opened again. With the rule of `bridge udev` both rise already when the adapter is plugged in, because the rule opens the port to set it, and stay high until the bridge has started. Only a receive-only cable keeps everything else from the device.",
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
    "## Version",
    ...versionSection(profile),
    "## What is read",
    ...readingOf(profile),
    "## What can't be detected",
    `${checkWords(profile)} Of all single-bit flips of the lines below, **${undetectableShare(profile)}** still pass as sent by this device: they can't be detected.`,
    table(
      ["as sent", "origin", "flips", "can't be detected"],
      profile.golden.map((golden) => {
        const { flipCount, undetectedCount } = undetectableFlips(profile, golden);
        return [onWire(golden.line), golden.origin, String(flipCount), percent(undetectedCount, flipCount)];
      }),
    ),
    "## Where the facts are from",
    factTable(profile.provenance),
    "## Not known",
    list(profile.unknowns),
  ]
    .join("\n\n")
    .concat("\n");
}

function readingOf(profile: DeviceProfile): readonly string[] {
  switch (profile.codec) {
    case "line":
      return lineReadingOf(profile);
    case "packet":
      return packetReadingOf(profile);
    case "astm":
      return linkReadingOf(profile);
    default:
      return profile satisfies never;
  }
}

const onOff = (level: boolean): string => (level ? "on" : "off");
const percent = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
