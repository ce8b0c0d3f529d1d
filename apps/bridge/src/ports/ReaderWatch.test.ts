import { describe, expect, it } from "vitest";
import type { PortHolder } from "../system/portHolders.ts";
import { ReaderWatch } from "./ReaderWatch.ts";

const CAT: PortHolder = { pid: 4712, name: "cat", words: ["cat"], hasLock: false };
const MINICOM: PortHolder = { pid: 4711, name: "minicom", words: ["minicom"], hasLock: false };
const GOOD = {
  port: "flow",
  path: "/dev/ttyUSB0",
  state: "live",
  isOpen: true,
  frameCount: 0,
  rejectedCount: 0,
  problem: null,
} as const;

function bench(): {
  readonly watch: ReaderWatch;
  readonly looks: string[][];
  readonly others: PortHolder[];
  /** Looks at the port as it is after so many seconds, when 10 frames a second were due. */
  readonly see: (at_s: number, change: object) => Promise<string | null>;
} {
  const looks: string[][] = [];
  const others: PortHolder[] = [];
  const watch = new ReaderWatch(async (paths) => {
    looks.push([...paths]);
    return paths.map(() => [...others]);
  });
  return {
    watch,
    looks,
    others,
    see: async (at_s, change) => {
      await watch.watch([{ status: { ...GOOD, ...change }, period_ms: 100 }], at_s * 1000);
      return watch.suspicionOf("flow");
    },
  };
}

describe("another reader of a port", () => {
  it.each<[string, object]>([
    ["pieces are rejected", { frameCount: 100, rejectedCount: 2 }],
    ["half of the frames are missing", { frameCount: 50 }],
    ["the device has fallen silent", { frameCount: 100, state: "stale" }],
    ["it is not heard at all", { frameCount: 100, state: "listening", problem: "nothing arrives" }],
  ])("is named as suspected cause with every process when %s", async (_, change) => {
    const { see, others } = bench();
    others.push(MINICOM, CAT);
    expect(await see(0, {})).toBeNull();
    expect(await see(10, change)).toBe(
      "bytes are missing, suspected cause: the port is also read by minicom (process 4711), cat (process 4712); end it",
    );
  });

  it.each<[string, object]>([
    ["all frames come", { frameCount: 98, rejectedCount: 1 }],
    ["the port is closed, and says why itself", { isOpen: false, state: "lost" }],
    ["a device may still speak", { frameCount: 100, state: "listening" }],
  ])("is not looked for while %s", async (_, change) => {
    const { see, looks, others } = bench();
    others.push(CAT);
    await see(0, {});
    expect(await see(10, change)).toBeNull();
    expect(looks).toEqual([]);
  });

  it("is no longer suspected when it has gone, and not looked for at every beat", async () => {
    const { see, looks, others } = bench();
    others.push(CAT);
    await see(0, {});
    await see(9, { rejectedCount: 9 });
    expect(looks).toHaveLength(0);
    expect(await see(10, { frameCount: 100, rejectedCount: 9 })).toMatch(/cat/);
    others.pop();
    expect(await see(19, { frameCount: 190, rejectedCount: 9 })).toMatch(/cat/);
    expect(await see(20, { frameCount: 200, rejectedCount: 9 })).toBeNull();
    await see(30, { frameCount: 300, rejectedCount: 9 });
    expect(looks).toEqual([["/dev/ttyUSB0"], ["/dev/ttyUSB0"]]);
  });
});
