import { beforeEach, describe, expect, it } from "vitest";
import { LiveConnection, liveAddress } from "./LiveConnection.ts";

const HELLO = JSON.stringify({ type: "hello", version: "1.0.0", intendedUse: { en: "", es: "" } });

class FakeSocket extends EventTarget {
  readonly sent: string[] = [];
  isClosed = false;
  send(text: string): void {
    this.sent.push(text);
  }
  close(): void {
    this.isClosed = true;
  }
  say(data: string): void {
    this.dispatchEvent(new MessageEvent("message", { data }));
  }
}

let now_ms: number;
let wall_ms: number;
let isAnswering: boolean;
let sockets: FakeSocket[];
let log: string[];
let connection: LiveConnection;

/** Lets time pass in steps of the page's own look-after. */
async function pass(ms: number): Promise<void> {
  for (let left = ms; left > 0; left -= 250) {
    now_ms += Math.min(250, left);
    wall_ms += Math.min(250, left);
    connection.tick();
    await Promise.resolve();
    await Promise.resolve();
  }
}

function newest(): FakeSocket {
  return sockets.at(-1) as FakeSocket;
}

beforeEach(() => {
  now_ms = 1000;
  wall_ms = 9_000_000;
  isAnswering = true;
  sockets = [];
  log = [];
  connection = new LiveConnection(
    {
      onMessage: ({ type }) => log.push(type),
      onMisunderstood: () => log.push("misunderstood"),
      onConnecting: () => log.push("connecting"),
      onOpen: () => log.push("open"),
      onLost: (nextTry_ms) => log.push(`lost, next in ${nextTry_ms - now_ms}`),
      onPaused: () => log.push("paused"),
      onServerAnswers: (answers) => {
        if (log.at(-1) !== answers && answers !== "notAsked") log.push(answers);
      },
    },
    {
      connect: () => {
        const socket = new FakeSocket();
        sockets.push(socket);
        return socket;
      },
      isServerAnswering: async () => isAnswering,
      now_ms: () => now_ms,
      wall_ms: () => wall_ms,
      random: () => 0,
    },
  );
});

describe("the connection to the server", () => {
  it("asks for all streams as soon as it is open", () => {
    newest().dispatchEvent(new Event("open"));
    expect(newest().sent).toEqual([JSON.stringify({ type: "subscribe", streams: [] })]);
    expect(log).toEqual(["connecting", "open"]);
  });

  it("passes on what fits the contract, and tells of anything else", () => {
    newest().dispatchEvent(new Event("open"));
    newest().say(HELLO);
    newest().say("{ broken");
    newest().say(JSON.stringify({ type: "unheard-of" }));
    expect(log.slice(2)).toEqual(["hello", "misunderstood", "misunderstood"]);
  });

  it("asks whether the server answers before the silence limit is reached", async () => {
    newest().dispatchEvent(new Event("open"));
    isAnswering = false;
    await pass(1250);
    expect(log.at(-1)).toBe("no");
  });

  it("comes back with growing waits after the connection was closed", async () => {
    newest().dispatchEvent(new Event("close"));
    expect(log.at(-1)).toBe("lost, next in 500");
    await pass(500);
    expect(sockets).toHaveLength(2);
    newest().dispatchEvent(new Event("close"));
    expect(log).toContain("lost, next in 1000");
  });

  it("gives up a connection that has been silent for 5 s", async () => {
    newest().dispatchEvent(new Event("open"));
    await pass(5250);
    expect(sockets[0]?.isClosed).toBe(true);
    expect(log).toContain("lost, next in 500");
  });

  it("does not trust what was queued in a connection that fell silent: it connects anew", async () => {
    newest().dispatchEvent(new Event("open"));
    newest().say(HELLO);
    await pass(3000);
    newest().say(HELLO);
    expect(sockets[0]?.isClosed).toBe(true);
    expect(log.filter((entry) => entry === "hello")).toHaveLength(1);
    await pass(250);
    expect(sockets).toHaveLength(2);
  });

  it("does not trust ages after the machine slept while the page's clock stood still", () => {
    newest().dispatchEvent(new Event("open"));
    wall_ms += 3_600_000;
    newest().say(HELLO);
    expect(log).toEqual(["connecting", "open", "paused", "lost, next in 0"]);
  });

  it("stays quiet after it was stopped", async () => {
    connection.stop();
    newest().dispatchEvent(new Event("close"));
    await pass(10_000);
    expect(sockets).toHaveLength(1);
  });

  it.each([
    ["http:", "127.0.0.1:4300", "ws://127.0.0.1:4300/api/v1/live"],
    ["https:", "perfusion.example", "wss://perfusion.example/api/v1/live"],
  ])("goes to the page's own host: %s//%s", (protocol, host, address) => {
    expect(liveAddress({ protocol, host })).toBe(address);
  });
});
