import { findProfile, PROFILES } from "@openperfusion/devices";
import type { DeviceProfile } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import type { Belief } from "./belief.ts";
import { isEnough, mostTelling, nextSetting, planSettings } from "./plan.ts";
import type { Listened, PlannedSetting } from "./plan.ts";

const CDI = findProfile("terumo/cdi-500")!;
const FLOW = findProfile("em-tec/bioprott")!;

const like = (
  id: string,
  transport: Partial<DeviceProfile["transport"]>,
  period_ms = 1000,
): DeviceProfile => ({
  ...FLOW,
  id,
  transport: { ...FLOW.transport, ...transport },
  session: { ...FLOW.session, period_ms },
});

const many = [9600, 19_200, 57_600, 115_200].flatMap((baud) =>
  (["none", "even"] as const).map((parity) => like(`${baud}/${parity}`, { baud, parity })),
);

function listened(setting: PlannedSetting, wish: Partial<Listened> = {}): Listened {
  return { setting, listened_ms: 3000, received_bytes: 0, belief: { kind: "nothing" }, ...wish };
}

function device(profile: DeviceProfile, score = 1, evidence_bits = 1000): Belief {
  const fit = {
    profile,
    options: {},
    frameCount: 9,
    framed_bytes: 900,
    counted_bytes: 900,
    share: score,
    evidence_bits,
    sample: [],
    score,
  };
  return { kind: "device", device: { fit, answers: {}, open: {} } };
}

const unknown: Belief = { kind: "unknown", closest: undefined };

describe("the plan", () => {
  it("has each rate and parity once, whatever the stop bits, those of most talking devices first", () => {
    const plan = planSettings(
      [FLOW, like("a/two-stops", { stopBits: 2 }), like("b/even", { parity: "even" }), CDI],
      85_000,
    );
    expect(plan.map(({ name }) => name)).toEqual(["38400 8N1", "38400 8E1", "9600 8N1"]);
  });

  it("listens 12 s and more with every setting while there is time", () => {
    for (const { listen_ms } of planSettings([CDI, FLOW, ...many.slice(2, 6)], 85_000)) {
      expect(listen_ms).toBeGreaterThanOrEqual(12_000);
    }
  });

  it("hears every known device long enough, and one that waits for an answer through its whole wait", () => {
    const plan = planSettings(PROFILES, 85_000);
    expect(plan.reduce((sum, { listen_ms }) => sum + listen_ms, 0)).toBeLessThanOrEqual(85_000);
    for (const { listen_ms, profiles } of plan)
      for (const { id, session, transport } of profiles) {
        if (transport.direction === "poll") continue;
        const wait_ms = transport.direction === "ackOnly" ? 15_000 : 2 * session.period_ms;
        expect([id, listen_ms > wait_ms]).toEqual([id, true]);
      }
  });

  it("tries the other rates to which a device can be set behind its usual one", () => {
    const two = like("a/two-rates", { baud: 9600, otherBauds: [19_200] });
    const plan = planSettings([two, like("b/poll", { baud: 19_200, direction: "poll" })], 85_000);
    expect(plan.map(({ name }) => name)).toEqual(["9600 8N1", "19200 8N1"]);
    expect(plan[1]?.profiles).toHaveLength(2);
    expect(plan[1]?.usualOf.map(({ id }) => id)).toEqual(["b/poll"]);
    const other = listened(plan[1]!, { belief: device(two) });
    expect(nextSetting(plan, [other])).toBe(plan[0]);
    expect(nextSetting(plan, [listened(plan[0]!, { belief: device(two) })])).toBeUndefined();
    const both = [other, listened(plan[0]!, { received_bytes: 99, belief: unknown })];
    expect(nextSetting(plan, both)).toBeUndefined();
    expect(mostTelling(both)).toBe(other);
  });

  it("fits the time given: with many settings only slow talkers are waited for", () => {
    const plan = planSettings([CDI, FLOW, ...many, like("x/odd", { parity: "odd" })], 85_000);
    expect(plan.reduce((sum, { listen_ms }) => sum + listen_ms, 0)).toBeLessThanOrEqual(85_000);
    expect(plan.find(({ profiles }) => profiles.includes(CDI))?.listen_ms).toBeGreaterThanOrEqual(12_500);
    expect(Math.min(...plan.map(({ listen_ms }) => listen_ms))).toBeGreaterThanOrEqual(2_500);
  });

  it("cuts all alike where the time is shorter than any device needs", () => {
    const plan = planSettings([CDI, FLOW], 3_000);
    expect(plan.reduce((sum, { listen_ms }) => sum + listen_ms, 0)).toBeLessThanOrEqual(3_000);
  });

  it("leaves the levels where the system puts them when one device asks for that", () => {
    const [setting] = planSettings([FLOW, like("r/rts", { rts: true })], 85_000);
    expect(setting).toMatchObject({ dtr: false, rts: true });
  });
});

describe("a listening", () => {
  const [setting] = planSettings([FLOW], 85_000) as [PlannedSetting];

  it.each([
    ["a silent port is listened to for the whole time", listened(setting, { listened_ms: 11_000 }), false],
    ["its time is over", listened(setting, { listened_ms: setting.listen_ms }), true],
    [
      "bytes that frame well are enough",
      listened(setting, { received_bytes: 900, belief: device(FLOW) }),
      true,
    ],
    [
      "the first burst is not enough",
      listened(setting, { listened_ms: 500, received_bytes: 900, belief: device(FLOW) }),
      false,
    ],
    [
      "frames that chance might have made are not enough",
      listened(setting, { received_bytes: 9, belief: device(FLOW, 1, 70) }),
      false,
    ],
    [
      "a port that has talked nonsense moves on",
      listened(setting, { received_bytes: 2000, belief: unknown }),
      true,
    ],
    ["a few bytes are no nonsense yet", listened(setting, { received_bytes: 20, belief: unknown }), false],
  ])("%s", (_, one, enough) => {
    expect(isEnough(one)).toBe(enough);
  });
});

describe("the next setting", () => {
  const plan = planSettings([CDI, FLOW, like("n/57600", { baud: 57_600 })], 85_000);
  const [first, second, third] = plan as [PlannedSetting, PlannedSetting, PlannedSetting];

  it("is each in turn, then none, for a port that stays silent", () => {
    const heard: Listened[] = [];
    for (const expected of [...plan, undefined]) {
      const next = nextSetting(plan, heard);
      expect(next).toBe(expected);
      if (next !== undefined) heard.push(listened(next));
    }
  });

  it("is none after a device was heard with its own settings", () => {
    const own = plan.find(({ profiles }) => profiles.includes(FLOW))!;
    expect(nextSetting(plan, [listened(own, { belief: device(FLOW) })])).toBeUndefined();
  });

  it("is the device's own after it was heard with others, and what was heard with its own counts", () => {
    const own = plan.find(({ profiles }) => profiles.includes(FLOW))!;
    const other = [first, second, third].find((setting) => setting !== own)!;
    const elsewhere = listened(other, { belief: device(FLOW) });
    expect(nextSetting(plan, [elsewhere])).toBe(own);
    const both = [elsewhere, listened(own, { belief: device(FLOW, 0.95) })];
    expect(nextSetting(plan, both)).toBeUndefined();
    expect(mostTelling(both)?.setting).toBe(own);
  });

  it("says the settings that a device was heard with where its own give nonsense", () => {
    const own = plan.find(({ profiles }) => profiles.includes(FLOW))!;
    const other = [first, second, third].find((setting) => setting !== own)!;
    const both = [
      listened(other, { belief: device(FLOW) }),
      listened(own, { received_bytes: 99, belief: unknown }),
    ];
    expect(mostTelling(both)?.setting).toBe(other);
  });
});
