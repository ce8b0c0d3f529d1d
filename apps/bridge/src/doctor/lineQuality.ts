import { createDecoder, REJECT_REASONS } from "@openperfusion/devices";
import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import { portSettings } from "../config/portSettings.ts";
import type { PortPlan } from "../config/planPort.ts";
import { settingName } from "../detect/plan.ts";
import type { Check, Finding } from "./Check.ts";
import { eachPort } from "./Check.ts";
import { say } from "./doctorWords.ts";
import { asIs, joined } from "../text/words.ts";
import { processWords } from "./processWords.ts";
import type { Heard } from "./heard.ts";
import { foreignReaders } from "../system/portHolders.ts";
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
    return eachPort(subject, ({ plan, node, heard }) => {
      const { config, profile } = plan;
      const others = node === undefined ? [] : (readers[nodes.indexOf(node)] ?? []);
      if (heard === undefined) return [];
      if (heard.problem !== undefined) {
        const reason = heard.problem.message;
        return [{ severity: "fault", what: say("notHeard", { path: config.path, reason }) }];
      }
      if (heard.bytes.length === 0) return [suspecting(others, silence(heard, profile))];
      if (heard.from === "spool" && heard.listened_ms > profile.session.lostAfter_ms) {
        const what = say("lastByte", { s: Math.round(heard.listened_ms / 1000) });
        return [suspecting(others, { severity: "fault", what, todo: say("isDeviceOn") })];
      }
      return [suspecting(others, judged(heard, plan))];
    });
  },
};

/** What is missing from a line that others read too, they are suspected of. */
function suspecting(others: readonly PortHolder[], finding: Finding): Finding {
  if (finding.severity === "fine" || others.length === 0) return finding;
  const { todo } = finding;
  const suspicion = say("suspectedReaders", { who: joined(others.map(processWords), ", ") });
  return { ...finding, todo: todo === undefined ? suspicion : say("suspectedElse", { suspicion, todo }) };
}

function silence({ listened_ms, from }: Heard, { transport, session }: DeviceProfile): Finding {
  const time = { s: Math.round(listened_ms / 1000) };
  if (transport.direction === "poll" && from === "port")
    return { severity: "unknown", what: say("silentUnasked", time) };
  if (listened_ms < session.period_ms) return { severity: "unknown", what: say("silentShort", time) };
  return { severity: "fault", what: say("silent", time), todo: say("seeCable") };
}

/** The profile with the line settings of this port. */
function asSet({ config, profile }: PortPlan): DeviceProfile {
  return { ...profile, transport: { ...profile.transport, ...portSettings(config, profile.transport) } };
}

function judged({ bytes, from }: Heard, plan: PortPlan): Finding {
  const profile = asSet(plan);
  const quality = qualityOf(bytes, profile, plan.config.options);
  const counts = REJECT_REASONS.flatMap((reason) => {
    const count = quality.rejected[reason];
    return count === undefined ? [] : [joined([say(reason), asIs(String(count))], " ")];
  });
  const what = say(from === "spool" ? "framedSpooled" : "framedHeard", {
    share: (100 * quality.framedShare).toFixed(1),
    bytes: quality.received_bytes,
    frames: quality.frameCount,
    rejects: counts.length === 0 ? say("noneRejected") : say("rejectedBy", { counts: joined(counts, ", ") }),
    bit7: (100 * quality.bit7Share).toFixed(0),
  });
  if (quality.framedShare >= GOOD_SHARE) return { severity: "fine", what };
  if (quality.framedShare >= POOR_SHARE) {
    return { severity: "warning", what, todo: say("disturbed") };
  }
  const suspicions = suspicionsOf(bytes, profile);
  const todo = suspicions.length > 0 ? joined(suspicions, "; ") : say("anotherDevice");
  // Behind a device server the settings are the server's.
  const set = plan.way === "tty" ? [say("setAs", { settings: settingName(profile) })] : [];
  return { severity: "fault", what: joined([what, ...set], "; "), todo };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
