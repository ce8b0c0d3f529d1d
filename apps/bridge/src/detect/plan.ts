import type { DeviceProfile } from "@openperfusion/devices";
import type { Text } from "@openperfusion/signals";
import type { PortSettings } from "../config/portSettings.ts";
import { devicesOf } from "./belief.ts";
import type { Belief } from "./belief.ts";
import { frameStrength } from "./frameStrength.ts";

/** Line settings to listen with, and for how long. */
export interface PlannedSetting {
  /** `9600 8N1` */
  readonly name: string;
  /** What people read in place of the name, where the port has no settings of its own. */
  readonly words?: Text;
  readonly baud: number;
  readonly dataBits: 7 | 8;
  readonly parity: "none" | "even" | "odd";
  /** Levels while listening: high where any profile asks for it, which is also where the system puts them at opening. */
  readonly dtr: boolean;
  readonly rts: boolean;
  /** Profiles that name these settings. */
  readonly profiles: readonly DeviceProfile[];
  /** Those of them whose usual rate it is; the others can be set to it. */
  readonly usualOf: readonly DeviceProfile[];
  readonly listen_ms: number;
}

/** What one listening gave. */
export interface Listened {
  readonly setting: PlannedSetting;
  readonly listened_ms: number;
  readonly received_bytes: number;
  readonly belief: Belief;
}

/** Long enough for two lines of a device that speaks every 6 s, the slowest with its output set as the menu note asks. */
const USUAL_LISTEN_MS = 12_000;
/** Beyond two periods, for the stretch that the opening cut and the jitter of slow devices. */
const MARGIN_MS = 500;
/** Less tells nothing of a device that speaks once a second. */
const LEAST_LISTEN_MS = 2_500;
/**
 * A device that waits for an answer to its first byte gives up after 15 s and says so, then asks again after 10 s (ASTM
 * E1381): in any such stretch there is a byte of it.
 */
const UNANSWERED_MS = 15_000;
/** A fit is not taken from the first burst alone. */
const SETTLED_AFTER_MS = 2_000;
const SETTLED_SCORE = 0.9;
const SETTLED_BITS = 128;
/** So many of the longest known frames without one that fits: the settings are wrong, or nobody knows the device. */
const NONSENSE_FRAMES = 3;

/**
 * The distinct settings that profiles name, other rates of theirs among them, those of most talking devices first. The count of stop bits makes none: a receiver
 * looks at the first only (bit STB of a 16550's line control register, as several makers' public headers describe it).
 * Together they take `budget_ms` at most: where there are too many, those without slow talkers are listened to for a
 * shorter time.
 */
export function planSettings(
  profiles: readonly DeviceProfile[],
  budget_ms: number,
): readonly PlannedSetting[] {
  const groups = [...new Set(profiles.flatMap(settingKeys))]
    .map((key) => ({
      members: profiles.filter((profile) => settingKeys(profile).includes(key)),
      usualOf: profiles.filter((profile) => settingKeys(profile)[0] === key),
      baud: Number(key.split(" ")[0]),
    }))
    .toSorted(
      (a, b) =>
        talkers(b.usualOf).length - talkers(a.usualOf).length ||
        talkers(b.members).length - talkers(a.members).length ||
        b.members.length - a.members.length,
    );
  const needs_ms = groups.map(({ members }) =>
    Math.max(LEAST_LISTEN_MS, ...talkers(members).map((profile) => longestWait_ms(profile) + MARGIN_MS)),
  );
  const wishes_ms = needs_ms.map((need_ms) => Math.max(need_ms, USUAL_LISTEN_MS + MARGIN_MS));
  const needed_ms = sum(needs_ms);
  const extra_ms = sum(wishes_ms) - needed_ms;
  // 1: every wish; 0: only what is needed; where not even that can be had, all are cut alike.
  const generosity = extra_ms === 0 ? 1 : Math.min(1, Math.max(0, (budget_ms - needed_ms) / extra_ms));
  const cut = Math.min(1, budget_ms / needed_ms);
  return groups.map(({ members, usualOf, baud }, i): PlannedSetting => {
    const { transport } = usualOf[0] ?? members[0]!;
    const { dataBits, parity } = transport;
    const need_ms = needs_ms[i]!;
    return {
      name: settingName({ transport: { ...transport, baud } }),
      baud,
      dataBits,
      parity,
      dtr: members.some((profile) => profile.transport.dtr),
      rts: members.some((profile) => profile.transport.rts),
      profiles: members,
      usualOf,
      listen_ms: Math.floor((need_ms + generosity * (wishes_ms[i]! - need_ms)) * cut),
    };
  });
}

/** Whether a listening can end before its time: the bytes frame well, or they are nonsense here. */
export function isEnough({ setting, listened_ms, received_bytes, belief }: Listened): boolean {
  if (listened_ms >= setting.listen_ms) return true;
  if (listened_ms < SETTLED_AFTER_MS) return false;
  if (belief.kind === "device") {
    const { score, evidence_bits } = belief.device.fit;
    return score >= SETTLED_SCORE && evidence_bits >= SETTLED_BITS;
  }
  if (belief.kind !== "unknown" || belief.closest !== undefined) return false;
  const longest_bytes = Math.max(...setting.profiles.map((profile) => frameStrength(profile).longest_bytes));
  return received_bytes >= NONSENSE_FRAMES * longest_bytes;
}

/**
 * What to listen with next; undefined when all is said. A device heard with other settings than its usual ones is first
 * tried with these, then with the others that it names: what carries no rate (a pseudo-terminal, a device server) lets
 * every setting fit.
 */
export function nextSetting(
  plan: readonly PlannedSetting[],
  listened: readonly Listened[],
): PlannedSetting | undefined {
  const isNew = (setting: PlannedSetting): boolean => !listened.some((one) => one.setting === setting);
  const named = listened.flatMap(({ belief }) => devicesOf(belief)).map(({ fit }) => fit.profile);
  if (named.length === 0) return plan.find(isNew);
  const isNamed = (profile: DeviceProfile): boolean => named.includes(profile);
  const best = mostTelling(listened);
  if (best?.setting.usualOf.some(isNamed) === true && devicesOf(best.belief).length > 0) return undefined;
  const usual = plan.find((setting) => isNew(setting) && setting.usualOf.some(isNamed));
  if (usual !== undefined || best?.setting.profiles.some(isNamed) === true) return usual;
  return plan.find((setting) => isNew(setting) && setting.profiles.some(isNamed));
}

/** The listening that says most: a device with its own settings before one with others, a device before nonsense. */
export function mostTelling(listened: readonly Listened[]): Listened | undefined {
  return listened.toSorted((a, b) => rank(b) - rank(a))[0];
}

/** The devices that are heard to wait for an answer with settings that are theirs: two kinds of bytes prove little elsewhere. */
export function waitingAt({
  setting,
  belief,
}: Pick<Listened, "setting" | "belief">): readonly DeviceProfile[] {
  return belief.kind === "waiting" ? belief.profiles.filter((one) => setting.profiles.includes(one)) : [];
}

function rank({ setting, received_bytes, belief }: Listened): number {
  const devices = devicesOf(belief);
  if (devices.length > 0) {
    const isUsual = devices.some(({ fit }) => setting.usualOf.includes(fit.profile));
    const isOwn = devices.some(({ fit }) => setting.profiles.includes(fit.profile));
    return (isUsual ? 20 : isOwn ? 10 : 5) + Math.max(...devices.map(({ fit }) => fit.score));
  }
  if (waitingAt({ setting, belief }).length > 0) return 3;
  if (belief.kind === "unknown") return 1 + (belief.closest?.score ?? 0) + (received_bytes > 0 ? 0.1 : 0);
  return 0;
}

/** `9600 8N1`, as people write it. */
export function settingName({ transport }: { readonly transport: PortSettings }): string {
  const { baud, dataBits, parity, stopBits } = transport;
  return `${baud} ${dataBits}${parity.charAt(0).toUpperCase()}${stopBits}`;
}

/** The usual one first. */
function settingKeys({ transport }: DeviceProfile): readonly string[] {
  const { baud, otherBauds = [], dataBits, parity } = transport;
  return [baud, ...otherBauds].map((rate) => `${rate} ${dataBits} ${parity}`);
}

/** In so much time a device that speaks by itself has said enough to be known by. */
function longestWait_ms({ transport, session }: DeviceProfile): number {
  return transport.direction === "ackOnly" ? UNANSWERED_MS : 2 * session.period_ms;
}

/** Those that speak by themselves. */
function talkers(group: readonly DeviceProfile[]): readonly DeviceProfile[] {
  return group.filter(({ transport }) => transport.direction !== "poll");
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
