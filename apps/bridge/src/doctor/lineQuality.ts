import { createDecoder } from "@openperfusion/devices";
import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import type { Check, Finding } from "./Check.ts";
import { eachPort } from "./Check.ts";
import type { Heard } from "./heard.ts";
import { foreignReaders, processText } from "../system/portHolders.ts";
import type { PortHolder } from "../system/portHolders.ts";
import { bit7Share, suspicionsOf } from "./suspicions.ts";

/** A line is good when so much of it is the device's frames. */
const GOOD_SHARE = 0.99;
const POOR_SHARE = 0.5;

/** What became of received bytes. */
export interface LineQuality {
  readonly received_bytes: number;
  /** Share of the bytes in frames and notices, 0 to 1; what the beginning and the end cut is not counted. */
  readonly framedShare: number;
  readonly frameCount: number;
  readonly rejected: Readonly<Record<string, number>>;
  /** Share of bytes with bit 7 set. */
  readonly bit7Share: number;
}

export function qualityOf(bytes: Uint8Array, profile: DeviceProfile, options: ProfileOptions): LineQuality {
  const items = createDecoder(profile, { options }).consume(bytes);
  const firstValid = items.findIndex(({ kind }) => kind !== "rejected");
  const whole = firstValid < 0 ? items : items.slice(firstValid);
  const framed_bytes = sum(whole.map(({ kind, length }) => (kind === "rejected" ? 0 : length)));
  const counted_bytes = sum(whole.map(({ length }) => length));
  const rejected: Record<string, number> = {};
  for (const item of whole)
    if (item.kind === "rejected") rejected[item.reason] = (rejected[item.reason] ?? 0) + 1;
  return {
    received_bytes: bytes.length,
    framedShare: counted_bytes === 0 ? 0 : framed_bytes / counted_bytes,
    frameCount: items.filter(({ kind }) => kind === "frame").length,
    rejected,
    bit7Share: bit7Share(bytes),
  };
}

/** Judges the bytes of each port that could be heard: silent, good, disturbed or nonsense. */
export const lineQuality: Check = {
  name: "line-quality",
  examine: async (subject, world) => {
    const nodes = subject.ports.flatMap(({ node }) => node ?? []);
    const readers = await foreignReaders(world, nodes);
    return eachPort(subject, ({ plan: { config, profile }, node, heard }) => {
      const others = node === undefined ? [] : (readers[nodes.indexOf(node)] ?? []);
      if (heard === undefined) return [];
      if (heard.problem !== undefined) {
        return [
          { severity: "fault", what: `${config.path} could not be listened to: ${heard.problem.message}` },
        ];
      }
      if (heard.bytes.length === 0) return [suspecting(others, silence(heard, profile))];
      if (heard.from === "spool" && heard.listened_ms > profile.session.lostAfter_ms) {
        const what = `the bridge runs, and the last byte came ${Math.round(heard.listened_ms / 1000)} s ago`;
        return [suspecting(others, { severity: "fault", what, todo: "is the device on, and the plug in?" })];
      }
      return [suspecting(others, judged(heard, profile, config.options))];
    });
  },
};

/** What is missing from a line that others read too, they are suspected of. */
function suspecting(others: readonly PortHolder[], finding: Finding): Finding {
  if (finding.severity === "fine" || others.length === 0) return finding;
  const suspicion = `suspected cause: bytes are taken away by ${others.map(processText).join(", ")}: end it`;
  return { ...finding, todo: finding.todo === undefined ? suspicion : `${suspicion}; else ${finding.todo}` };
}

function silence({ listened_ms, from }: Heard, { transport, session }: DeviceProfile): Finding {
  const what = `nothing came in ${Math.round(listened_ms / 1000)} s`;
  if (transport.direction === "poll" && from === "port") {
    return {
      severity: "unknown",
      what: `${what}: the device speaks only when asked, which the doctor does not`,
    };
  }
  if (listened_ms < session.period_ms)
    return { severity: "unknown", what: `${what}, less than the device's period` };
  return { severity: "fault", what, todo: "see the cable and the device's menu below" };
}

function judged({ bytes, from }: Heard, profile: DeviceProfile, options: ProfileOptions): Finding {
  const quality = qualityOf(bytes, profile, options);
  const reasons = Object.entries(quality.rejected).map(([reason, count]) => `${reason} ${count}`);
  const what = [
    `${(100 * quality.framedShare).toFixed(1)} % of ${quality.received_bytes} bytes ${from === "spool" ? "in the spool" : "heard"} are in frames (${quality.frameCount} frames)`,
    reasons.length === 0 ? "nothing was rejected" : `rejected by reason: ${reasons.join(", ")}`,
    `bit 7 is set in ${(100 * quality.bit7Share).toFixed(0)} %`,
  ].join("; ");
  if (quality.framedShare >= GOOD_SHARE) return { severity: "fine", what };
  if (quality.framedShare >= POOR_SHARE) {
    const todo =
      "the line is disturbed: cable, ground, distance to the electrosurgical unit, a hub without its own power";
    return { severity: "warning", what, todo };
  }
  const suspicions = suspicionsOf(bytes, profile);
  const todo =
    suspicions.length > 0
      ? suspicions.join("; ")
      : "another device, output format, rate or parity? `bridge detect --port PATH` tries every known one";
  return { severity: "fault", what, todo };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
