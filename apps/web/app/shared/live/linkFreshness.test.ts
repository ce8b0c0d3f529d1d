import { describe, expect, it } from "vitest";
import { linkFreshness } from "./linkFreshness.ts";
import type { LinkFacts } from "./linkFreshness.ts";

const NOW = 1_000_000;

/** A flow meter at 10 Hz, all links well: the last frame 60 ms old, heard of half a second ago. */
const WELL: LinkFacts = {
  now_ms: NOW,
  lastHeartbeat_ms: NOW - 500,
  serverAnswers: "notAsked",
  bridge: { silent_ms: 200, isConnected: true },
  port: { state: "live", isOpen: true, lastByteAge_ms: 40, lastFrameAge_ms: 40 },
  frameAge_ms: 60,
  staleAfter_ms: 2000,
  isReplay: false,
};

const live = { isLive: true };
const dead = (because: string): unknown => ({ isLive: false, because });

describe("whether a value is live, and which link is dead", () => {
  it("is live while every link speaks and the value is younger than the device's quiet limit", () => {
    expect(linkFreshness(WELL)).toEqual(live);
    expect(linkFreshness({ ...WELL, frameAge_ms: 2000 })).toEqual(live);
  });

  it.each<[string, Partial<LinkFacts>, string]>([
    ["no heartbeat for more than 1.5 s", { lastHeartbeat_ms: NOW - 1501 }, "connectionLost"],
    [
      "no heartbeat, but the server answers",
      { lastHeartbeat_ms: NOW - 3000, serverAnswers: "yes" },
      "connectionLost",
    ],
    [
      "no heartbeat, and the server does not answer",
      { lastHeartbeat_ms: NOW - 2100, serverAnswers: "no" },
      "serverNotAnswering",
    ],
    ["no heartbeat since the page was opened", { lastHeartbeat_ms: null }, "connectionLost"],
    [
      "the bridge silent for more than 1.5 s, counted on since the last heartbeat",
      { lastHeartbeat_ms: NOW - 500, bridge: { silent_ms: 1001, isConnected: true } },
      "bridgeNotAnswering",
    ],
    ["the bridge gone", { bridge: { silent_ms: 100, isConnected: false } }, "bridgeDisconnected"],
    ["a bridge that the server never heard of", { bridge: null }, "streamEnded"],
    ["a port that carries another stream", { port: null }, "streamEnded"],
    ["a port that was closed", { port: { ...WELL.port!, state: "closed" } }, "portClosed"],
    [
      "a recording that is over",
      { port: { ...WELL.port!, state: "closed" }, isReplay: true },
      "recordingEnded",
    ],
    ["a pulled cable", { port: { ...WELL.port!, state: "lost", isOpen: false } }, "portLost"],
    ["a port that is being opened again", { port: { ...WELL.port!, state: "opening" } }, "portLost"],
  ])("names the link at once, whatever the value's age: %s", (_, change, because) => {
    expect(linkFreshness({ ...WELL, ...change })).toEqual(dead(because));
  });

  it.each<[string, Partial<LinkFacts>, string]>([
    [
      "the bridge calls the port stale",
      {
        frameAge_ms: 9000,
        port: { state: "stale", isOpen: true, lastByteAge_ms: 8000, lastFrameAge_ms: 8000 },
      },
      "deviceSilent",
    ],
    [
      "a device that is silent for so long that its open port counts as lost",
      {
        frameAge_ms: 90_000,
        port: { state: "lost", isOpen: true, lastByteAge_ms: 90_000, lastFrameAge_ms: 90_000 },
      },
      "deviceSilent",
    ],
    [
      "the bridge's report is newer than the value and tells of no byte since",
      {
        frameAge_ms: 2300,
        port: { state: "live", isOpen: true, lastByteAge_ms: 1600, lastFrameAge_ms: 1600 },
      },
      "deviceSilent",
    ],
    [
      "bytes arrive, but none of them makes a frame",
      {
        frameAge_ms: 9000,
        port: { state: "listening", isOpen: true, lastByteAge_ms: 50, lastFrameAge_ms: 8500 },
      },
      "noReadableFrame",
    ],
    [
      "frames reach the bridge, but not this page",
      { frameAge_ms: 9000, port: { state: "live", isOpen: true, lastByteAge_ms: 50, lastFrameAge_ms: 50 } },
      "nothingNew",
    ],
    [
      "the bridge's last report is older than the value, so it can't tell",
      {
        staleAfter_ms: 1000,
        frameAge_ms: 1200,
        lastHeartbeat_ms: NOW - 900,
        bridge: { silent_ms: 400, isConnected: true },
      },
      "nothingNew",
    ],
    [
      "a port that listens and has heard nothing yet",
      {
        frameAge_ms: null,
        port: { state: "listening", isOpen: true, lastByteAge_ms: null, lastFrameAge_ms: null },
      },
      "deviceSilent",
    ],
    ["a live port whose first frame has not come here yet", { frameAge_ms: null }, "noFrameYet"],
  ])("names the link when the value is past the quiet limit: %s", (_, change, because) => {
    expect(linkFreshness({ ...WELL, ...change })).toEqual(dead(because));
  });

  it("names a device that falls silent within its quiet limit and 1.5 s, with reports and heartbeats as late as they may be", () => {
    const staleAfter_ms = 2000;
    // The last byte came at 0. The bridge reports twice a second, the server passes it on twice a second.
    for (let now_ms = staleAfter_ms + 1500; now_ms < staleAfter_ms + 12_000; now_ms += 37) {
      const lastHeartbeat_ms = now_ms - 499;
      const bridgeReport_ms = lastHeartbeat_ms - 499;
      const facts: LinkFacts = {
        ...WELL,
        now_ms,
        lastHeartbeat_ms,
        bridge: { silent_ms: 499, isConnected: true },
        port: {
          state: bridgeReport_ms > staleAfter_ms ? "stale" : "live",
          isOpen: true,
          lastByteAge_ms: bridgeReport_ms,
          lastFrameAge_ms: bridgeReport_ms,
        },
        frameAge_ms: now_ms,
        staleAfter_ms,
      };
      expect(linkFreshness(facts), `${now_ms} ms after the last byte`).toEqual(dead("deviceSilent"));
    }
  });
});
