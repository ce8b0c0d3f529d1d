import { expect, it } from "vitest";
import { BridgeError } from "../BridgeError.ts";
import type { SpoolEntry } from "../spool/SpoolEntry.ts";
import { cdiLine, cdiLines } from "../testing/cdiLines.ts";
import { portBench } from "../testing/portBench.ts";
import { CDI } from "../testing/streams.ts";

const marks = (spooled: readonly SpoolEntry[]): string[] =>
  spooled.map((entry) => (entry.kind === "mark" ? entry.mark.type : `chunk@${entry.seq}`));

it("goes from opening over listening to live, and to stale and back by valid frames alone", async () => {
  const { port, pass, say, state } = portBench();
  expect(state()).toBe("closed");
  port.start();
  expect(state()).toBe("opening");
  await pass(0);
  expect(state()).toBe("listening");
  say("rubbish\r\n");
  expect(state()).toBe("listening");
  say(cdiLine(0));
  expect(state()).toBe("live");
  await pass(CDI.session.staleAfter_ms + 1);
  say("rubbish\r\n");
  expect(state()).toBe("stale");
  expect(port.status(0)).toMatchObject({
    frameCount: 1,
    rejectedCount: 2,
    lastByteAge_ms: 0,
    lastFrameAge_ms: 18_001,
  });
  say(cdiLine(3));
  expect(state()).toBe("live");
});

it("tells its profile by id, never the file that a site's own comes from", () => {
  const { port } = portBench({ profile: "/home/site/under-nda/cdi.yaml" });
  expect(port.status(0).profile).toBe(CDI.id);
});

it("keeps a silent port open through a night, asking only whether it is still there", async () => {
  const { port, pass, say, wire } = portBench();
  port.start();
  await pass(0);
  say(cdiLine(0));
  for (let hour = 0; hour < 8; hour++) {
    await pass(3_600_000);
    await port.watch();
  }
  expect(port.status(0)).toMatchObject({
    state: "lost",
    isOpen: true,
    problem: expect.stringMatching(/nothing arrives/),
  });
  expect(wire.openCount).toBe(1);
  say(cdiLine(1));
  expect(port.status(0)).toMatchObject({ state: "live", problem: null });
});

it("calls a silent port lost when the adapter is gone although nobody reported it", async () => {
  const { port, pass, say, state, wire } = portBench();
  port.start();
  await pass(0);
  say(cdiLine(0));
  await pass(30_000);
  wire.dead = new BridgeError("port-lost", "/dev/ttyUSB0 was lost");
  await port.watch();
  await pass(0);
  expect(state()).toBe("lost");
  expect(port.status(0).problem).toMatch(/was lost/);
});

it("opens again after a loss with growing pauses, and marks the gap from the last byte on", async () => {
  const { port, pass, say, state, wire, spooled, frames } = portBench();
  port.start();
  await pass(0);
  say(cdiLine(0));
  say(cdiLine(1).slice(0, 40));
  wire.failure = new BridgeError("port-not-found", "/dev/ttyUSB0 is not there");
  wire.handlers?.onClose(new BridgeError("port-lost", "/dev/ttyUSB0 was lost"));
  await pass(0);
  expect(state()).toBe("lost");
  await pass(60_000);
  const triesInAMinute = wire.openCount - 1;
  expect(triesInAMinute).toBeGreaterThan(15);
  expect(triesInAMinute).toBeLessThan(30);
  expect(port.status(0).problem).toBe("/dev/ttyUSB0 is not there");

  wire.failure = undefined;
  await pass(3000);
  expect(state()).toBe("listening");
  expect(port.status(0).problem).toBeNull();
  say(cdiLine(12));
  expect(frames).toEqual([0, 141]);
  expect(marks(spooled)).toEqual(["opened", "chunk@0", "chunk@101", "lost", "opened", "chunk@141"]);
  expect(spooled[4]).toMatchObject({
    seq: 141,
    mark: { gap: { reason: "portLost", from: { boot: "b1", seq: 141, hostMono_ms: 1_000_000 } } },
  });
});

it.each([200, 1_000, 5_000, 30_000])(
  "whose plug is out for %d ms is lost at once and open again within 5 s of being plugged in",
  async (out_ms) => {
    const { port, pass, say, state, wire } = portBench();
    port.start();
    await pass(0);
    say(cdiLine(0));
    wire.failure = new BridgeError("port-not-found", "/dev/ttyUSB0 is not there");
    wire.handlers?.onClose(new BridgeError("port-lost", "/dev/ttyUSB0 was lost"));
    await pass(0);
    expect(state()).toBe("lost");
    await pass(out_ms);
    wire.failure = undefined;
    let back_ms = 0;
    while (state() !== "listening" && back_ms < 10_000) {
      await pass(100);
      back_ms += 100;
    }
    expect(back_ms).toBeLessThanOrEqual(5_000);
  },
);

it("is stale and lost at its profile's limits of silence when nobody reports that the cable is out", async () => {
  const { port, pass, say, state } = portBench();
  port.start();
  await pass(0);
  say(cdiLine(0));
  const { staleAfter_ms, lostAfter_ms } = CDI.session;
  await pass(staleAfter_ms);
  expect(state()).toBe("live");
  await pass(1);
  expect(state()).toBe("stale");
  await pass(lostAfter_ms - staleAfter_ms);
  expect(state()).toBe("lost");
});

it("spools a byte before anything looks at it, and says since when an earlier run did not listen", async () => {
  const downSince = { boot: "b0", seq: 50, hostWall_ms: 5, hostMono_ms: 5 };
  const { port, pass, say, spooled } = portBench({ downSince });
  port.start();
  await pass(0);
  say(cdiLines(2));
  expect(spooled[0]).toMatchObject({
    mark: { type: "opened", gap: { reason: "bridgeDown", from: downSince } },
  });
  expect(marks(spooled)).toEqual(["opened", "chunk@0"]);
});

it("tells in its stream that the wall clock was set, in both frames", async () => {
  const { port, pass, spooled } = portBench();
  port.start();
  await pass(0);
  port.clockStepped(1_000_000, { hostWall_ms: 4_600_000, hostMono_ms: 1_000_000, epoch: 1 });
  expect(spooled.at(-1)).toMatchObject({
    hostWall_ms: 4_600_000,
    hostMono_ms: 1_000_000,
    epoch: 1,
    mark: { type: "clockStep", expectedWall_ms: 1_000_000 },
  });
});

it("ends its stream in order when the bridge is stopped", async () => {
  const { port, pass, say, spooled, state } = portBench();
  port.start();
  await pass(0);
  say(cdiLine(0));
  await port.stop();
  expect(marks(spooled)).toEqual(["opened", "chunk@0", "ended"]);
  expect(state()).toBe("closed");
});

it("records what waited while the bridge stood still behind one gap, and shows none of it as live", async () => {
  const { port, pass, say, state, spooled, frames, stop } = portBench();
  port.start();
  await pass(0);
  say(cdiLine(0));
  say(cdiLine(1).slice(0, 40));
  stop(60_000);
  say(cdiLine(1).slice(40));
  say(cdiLine(2));
  expect(frames).toEqual([0]);
  expect(state()).toBe("stale");
  await pass(300);
  say(cdiLine(11));
  expect(frames).toEqual([0, 303]);
  expect(state()).toBe("live");
  expect(marks(spooled)).toEqual([
    "opened",
    "chunk@0",
    "chunk@101",
    "lost",
    "opened",
    "chunk@141",
    "chunk@202",
    "chunk@303",
  ]);
  expect(spooled[4]).toMatchObject({
    hostMono_ms: 1_060_000,
    mark: { gap: { reason: "bridgeDown", from: { boot: "b1", seq: 141, hostMono_ms: 1_000_000 } } },
  });
});

it("marks the gap from its first opening on when it was lost before a byte came", async () => {
  const { port, pass, spooled, wire } = portBench();
  port.start();
  await pass(0);
  wire.handlers?.onClose(new BridgeError("port-lost", "/dev/ttyUSB0 was lost"));
  await pass(3000);
  expect(spooled.at(-1)).toMatchObject({
    mark: { type: "opened", gap: { reason: "portLost", from: { seq: 0, hostMono_ms: 1_000_000 } } },
  });
});

it("is let go while the spool is full, and opened again when there is room", async () => {
  const { port, pass, say, state, spool, wire } = portBench();
  port.start();
  await pass(0);
  say(cdiLine(0));
  spool.isFull = true;
  await port.watch();
  await pass(5000);
  expect(state()).toBe("lost");
  expect(port.status(0).problem).toMatch(/spool can't be written/);
  expect(wire.openCount).toBe(1);
  spool.isFull = false;
  await pass(3000);
  expect(state()).toBe("listening");
});

it("asks before every opening what now stands behind its path", async () => {
  const { port, pass, state, wire, behind } = portBench();
  port.start();
  await pass(0);
  behind.refusal = new BridgeError("origin-refused", "port cdi: /dev/ttyUSB0 is a pseudo-terminal");
  wire.handlers?.onClose(new BridgeError("port-lost", "/dev/ttyUSB0 was lost"));
  await pass(5000);
  expect(state()).toBe("lost");
  expect(port.status(0).problem).toMatch(/is a pseudo-terminal/);
  expect(wire.openCount).toBe(1);
});

it("is not ended by a driver that complains once more about the link before", async () => {
  const { port, pass, say, state, wire } = portBench();
  port.start();
  await pass(0);
  const before = wire.handlers;
  before?.onClose(new BridgeError("port-lost", "/dev/ttyUSB0 was lost"));
  await pass(1000);
  say(cdiLine(0));
  before?.onClose(new BridgeError("port-lost", "/dev/ttyUSB0 was lost"));
  await pass(0);
  expect(state()).toBe("live");
});

it("names what to look at when nothing arrives, and something else when only rubbish does", async () => {
  const { port, pass, say } = portBench();
  port.start();
  await pass(0);
  expect(port.status(0).problem).toBeNull();
  await pass(20_000);
  expect(port.status(0).problem).toBe(`nothing arrives: ${CDI.hints[0]?.en}`);
  say("\u0000\u00f8\u0080");
  expect(port.status(0).problem).toMatch(/bytes arrive but no line of a Terumo CDI 500.*baud rate/);
});

it("of a polled device sends the requests of its profile while it is open, and begins anew with each opening", async () => {
  const { port, pass, wire } = portBench({
    session: { requests: [{ tx: 0, every_ms: 1000, answers: ["data"] }] },
  });
  port.start();
  await pass(0);
  for (let second = 0; second < 3; second++) await pass(1000);
  expect(wire.sent).toEqual([0, 0, 0, 0]);
  wire.failure = new BridgeError("port-not-found", "/dev/ttyUSB0 is not there");
  wire.handlers?.onClose(new BridgeError("port-lost", "/dev/ttyUSB0 was lost"));
  for (let second = 0; second < 30; second++) await pass(1000);
  expect(wire.sent).toHaveLength(4);
});

const TAKES_LEAVE = {
  requests: [{ tx: 0, every_ms: 1000, answers: ["data"] }],
  farewell: { tx: 2, answers: [] },
};

it("takes leave of a polled device once when it is stopped, after everything else", async () => {
  const { port, pass, wire } = portBench({ session: TAKES_LEAVE });
  port.start();
  await pass(0);
  await pass(1000);
  await port.stop();
  await pass(5000);
  expect(wire.sent).toEqual([0, 0, 2]);
});

it("takes leave of no device that it can't reach, and waits for no wire that takes nothing", async () => {
  const deaf = portBench({ session: TAKES_LEAVE });
  deaf.port.start();
  await deaf.pass(0);
  deaf.wire.deaf = new Error("EIO");
  await deaf.port.stop();
  expect(deaf.wire.sent).toEqual([0]);

  const stuck = portBench({ session: TAKES_LEAVE });
  stuck.port.start();
  await stuck.pass(0);
  stuck.wire.isStuck = true;
  const stopped = stuck.port.stop();
  await stuck.pass(500);
  await stopped;
  expect(stuck.wire.sent).toEqual([0]);
});

it("whose requests can't be sent any more is lost, and says why", async () => {
  const { port, pass, state, wire } = portBench({
    session: { requests: [{ tx: 0, every_ms: 1000, answers: ["data"] }] },
  });
  port.start();
  await pass(0);
  wire.deaf = new Error("EIO");
  await pass(1000);
  await pass(0);
  expect(state()).toBe("lost");
  expect(port.status(0).problem).toBe("a request could not be sent: EIO");
});
