import { expect, it } from "vitest";
import { NODE, plantedWorld } from "../testing/plantedWorld.ts";
import { foreignReaders, lockerText, portHolders } from "./portHolders.ts";

const LOCK = "1: FLOCK  ADVISORY  WRITE 4711 00:05:512 0 EOF\n";
const MINICOM = { pid: 4711, name: "minicom", open: [NODE] };
const CAT = { pid: 4712, name: "cat", words: ["/usr/bin/cat", NODE], open: [NODE] };

it("names who has locked a port although another user's process hides what it has open", async () => {
  const world = plantedWorld({
    processes: [{ ...MINICOM, open: "hidden" }, CAT],
    texts: { "/proc/locks": LOCK },
  });
  expect(await lockerText(world, NODE)).toBe("minicom (process 4711)");
  expect(await portHolders(world, [NODE])).toMatchObject([
    {
      hiddenCount: 1,
      holders: [
        { pid: 4711, hasLock: true },
        { pid: 4712, hasLock: false },
      ],
    },
  ]);
});

it("names all that have a port open where none has a lock that is told, and nobody where none has", async () => {
  expect(await lockerText(plantedWorld({ processes: [MINICOM, CAT] }), NODE)).toBe(
    "minicom (process 4711), cat (process 4712)",
  );
  expect(await lockerText(plantedWorld(), NODE)).toBeUndefined();
});

it("tells a command of this program by its name", async () => {
  const words = ["/usr/bin/node", "/opt/apps/bridge/src/main.ts", "detect", "--port", NODE];
  const world = plantedWorld({ processes: [{ pid: 12, name: "MainThread", words, open: [NODE] }] });
  expect(await lockerText(world, NODE)).toBe("bridge detect (process 12)");
  expect(await foreignReaders(world, [NODE])).toMatchObject([[{ pid: 12 }]]);
});

it("answers for each node by itself, and for none on a system without /proc", async () => {
  const world = plantedWorld({ processes: [CAT] });
  expect(await foreignReaders(world, ["/dev/ttyUSB1", NODE])).toMatchObject([[], [{ pid: 4712 }]]);
  const other = { ...world, names: async () => undefined };
  expect(await portHolders(other, [NODE])).toBeUndefined();
  expect(await foreignReaders(other, [NODE])).toEqual([[]]);
});
