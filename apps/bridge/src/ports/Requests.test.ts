import { constantSource, createConsole } from "@openperfusion/device-emulator";
import { createDecoder, findProfile } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import type { StreamItem } from "../decode/StreamDecoder.ts";
import { Requests } from "./Requests.ts";
import type { SendingSession } from "./Requests.ts";

const notice = (key: string): StreamItem => ({
  kind: "notice",
  notice: "event",
  key,
  seq: 0,
  length: 4,
  text: key,
});
const frame = (message?: string): StreamItem =>
  ({
    kind: "frame",
    seq: 0,
    length: 4,
    ...(message === undefined ? {} : { message }),
  }) as unknown as StreamItem;
const rejected = {
  kind: "rejected",
  seq: 0,
  length: 4,
  reason: "shape",
  bytes: new Uint8Array(4),
} as StreamItem;

/** What is sent in every millisecond of a stretch: `[ms, place]`. */
function sent(requests: Requests, from_ms: number, to_ms: number): [number, number][] {
  const all: [number, number][] = [];
  for (let now_ms = from_ms; now_ms < to_ms; now_ms++) {
    if (requests.nextAt_ms > now_ms) continue;
    for (const tx of requests.due(now_ms)) all.push([now_ms, tx]);
  }
  return all;
}

const HANDSHAKE: SendingSession = {
  requests: [
    { tx: 0, every_ms: 1000, until: "version", answers: ["data"] },
    { tx: 1, every_ms: 500, after: "version", answers: ["data"] },
  ],
};

describe("the requests of a polled port", () => {
  it("are sent from the opening on, at an even pace", () => {
    const requests = new Requests({ requests: [{ tx: 0, every_ms: 500, answers: ["data"] }] }, 100);
    expect(sent(requests, 100, 1700)).toEqual([
      [100, 0],
      [600, 0],
      [1100, 0],
      [1600, 0],
    ]);
  });

  it("end and begin with the messages that the profile names", () => {
    const requests = new Requests(HANDSHAKE, 0);
    expect(sent(requests, 0, 1500)).toEqual([
      [0, 0],
      [1000, 0],
    ]);
    requests.came(notice("version"), 1500);
    expect(sent(requests, 1500, 2600)).toEqual([
      [1500, 1],
      [2000, 1],
      [2500, 1],
    ]);
  });

  it("are begun again by a new session, whatever the last one knew", () => {
    new Requests(HANDSHAKE, 0).came(notice("version"), 10);
    expect(new Requests(HANDSHAKE, 5000).due(5000)).toEqual([0]);
  });

  it("of a quiet device go out only when nothing valid came for their time; rubbish counts as nothing", () => {
    const requests = new Requests(
      { requests: [{ tx: 0, every_ms: 1000, when: "silent", answers: ["data"] }] },
      0,
    );
    expect(sent(requests, 0, 900)).toEqual([]);
    requests.came(frame(), 900);
    requests.came(rejected, 1500);
    expect(sent(requests, 900, 3000)).toEqual([
      [1900, 0],
      [2900, 0],
    ]);
  });

  it("that were missed while the process stood still are not sent in a burst", () => {
    const requests = new Requests({ requests: [{ tx: 0, every_ms: 500, answers: ["data"] }] }, 0);
    requests.due(0);
    expect(requests.due(10_250)).toEqual([0]);
    expect(requests.nextAt_ms).toBe(10_750);
  });

  it("due together go out in the profile's order", () => {
    const requests = new Requests(
      {
        requests: [
          { tx: 2, every_ms: 1000, answers: ["data"] },
          { tx: 0, every_ms: 1000, answers: ["data"] },
        ],
      },
      0,
    );
    expect(requests.due(0)).toEqual([2, 0]);
  });

  it("know a frame by its message's key", () => {
    const requests = new Requests(HANDSHAKE, 0);
    requests.came(frame("version"), 10);
    expect(requests.due(10)).toEqual([1]);
  });
});

it("an item whose device waits for an answer is owed that one, any other none", () => {
  const requests = new Requests({ acks: { ack: 0, nak: 1 } }, 0);
  const items = [
    { ...frame(), answer: "ack" },
    { ...rejected, answer: "nak" },
    { ...notice("enquiry"), answer: "ack" },
    rejected,
    notice("endOfTransmission"),
  ] as StreamItem[];
  expect(items.map((item) => requests.came(item, 1))).toEqual([0, 1, 0, undefined, undefined]);
  expect(requests.nextAt_ms).toBe(Number.POSITIVE_INFINITY);
});

it("a session without requests and answers asks for nothing", () => {
  const requests = new Requests({}, 0);
  expect(requests.came(frame(), 5)).toBeUndefined();
  expect(sent(requests, 0, 5000)).toEqual([]);
});

describe("a device that answers one request at a time", () => {
  const ONE_BY_ONE: SendingSession = {
    answerWithin_ms: 300,
    requests: [
      { tx: 0, every_ms: 1000, answers: ["a"] },
      { tx: 1, every_ms: 1000, answers: ["b"] },
    ],
  };

  it("is asked the next when it has answered, or when the time for it is over", () => {
    const requests = new Requests(ONE_BY_ONE, 0);
    expect(sent(requests, 0, 100)).toEqual([[0, 0]]);
    requests.came(notice("other"), 100);
    expect(sent(requests, 100, 150)).toEqual([]);
    requests.came(frame("a"), 150);
    expect(sent(requests, 150, 1200)).toEqual([
      [150, 1],
      [1000, 0],
    ]);
    expect(sent(requests, 1200, 1400)).toEqual([[1300, 1]]);
  });

  it("is asked what waited longest, so that a request without an answer holds back no other for ever", () => {
    const requests = new Requests({ ...ONE_BY_ONE, answerWithin_ms: 1500 }, 0);
    expect(sent(requests, 0, 6100).map(([, tx]) => tx)).toEqual([0, 1, 0, 1, 0]);
  });
});

it("bring every kind of answer from an emulated Medibus device in time, though it answers one at a time", () => {
  const profile = findProfile("draeger/medibus");
  if (profile === undefined) throw new Error("No such profile");
  const { allowedTx } = profile.transport;
  const emulator = createConsole(profile, { options: {}, source: constantSource({}) });
  const decoder = createDecoder(profile);
  const requests = new Requests(profile.session, 0);
  const counts: Record<string, number> = {};
  for (let now_ms = 0; now_ms <= 61_000; now_ms += 10) {
    for (const tx of requests.due(now_ms))
      emulator.receive(Buffer.from(allowedTx[tx] ?? "", "latin1"), now_ms / 1000);
    for (const item of emulator.advance(now_ms / 1000).flatMap(({ bytes }) => decoder.consume(bytes))) {
      if (item.kind === "rejected") throw new Error(`Rejected: ${item.reason}`);
      const key = (item.kind === "frame" ? item.message : item.key) ?? item.kind;
      counts[key] = (counts[key] ?? 0) + 1;
      requests.came(item, now_ms);
    }
  }
  expect(counts).toMatchObject({ initialized: 1, identity: 1, dateTime: 2 });
  expect(counts["measured"]).toBeGreaterThanOrEqual(58);
  expect(counts["alarms"]).toBeGreaterThanOrEqual(28);
  expect(counts["settings"]).toBeGreaterThanOrEqual(11);
  for (const key of ["lowLimits", "highLimits", "textMessages"])
    expect(counts[key]).toBeGreaterThanOrEqual(6);
});

describe("what the device itself asks", () => {
  it("is answered each time, and nothing else is", () => {
    const requests = new Requests({ replies: [{ tx: 3, to: "ping" }] }, 0);
    const answers = ["ping", "data", "ping"].map((key, i) => requests.came(notice(key), i));
    expect(answers).toEqual([3, undefined, 3]);
    expect(sent(requests, 0, 100)).toEqual([]);
  });
});
