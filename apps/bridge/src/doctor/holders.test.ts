import { expect, it } from "vitest";
import { NODE, plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import { foreignReaders } from "../system/portHolders.ts";
import { holders } from "./holders.ts";

const MINICOM = {
  pid: 4711,
  name: "minicom",
  words: ["/usr/bin/minicom", "-D", NODE],
  open: ["/dev/pts/1", NODE],
};
const LOG = {
  pid: 4712,
  name: "python3",
  words: ["/usr/bin/python3", "/home/jane.roe/log.py"],
  open: [NODE],
};
const BRIDGE = {
  pid: 5000,
  name: "MainThread",
  words: ["node", "/opt/apps/bridge/src/main.ts", "run"],
  open: [NODE],
};

it("names every process that has the port open, and which of them has locked it", async () => {
  const texts = {
    "/proc/locks": "1: FLOCK  ADVISORY  WRITE 4712 00:05:512 0 EOF\n2: POSIX ADVISORY READ 1 08:01:9 0 EOF",
  };
  const world = plantedWorld({ processes: [MINICOM, LOG], texts });
  const findings = await holders.examine(subjectWith(), world);
  expect(findings.map(({ severity, what }) => [severity, what.en])).toEqual([
    ["fault", expect.stringMatching(/^minicom \(process 4711\) has \/dev\/ttyUSB0 open;/)],
    ["fault", expect.stringMatching(/^python3 \(process 4712\) has \/dev\/ttyUSB0 open and has locked it;/)],
  ]);
});

it("tells nothing of a process but its program: other words may name people", async () => {
  const findings = await holders.examine(subjectWith(), plantedWorld({ processes: [LOG] }));
  expect(JSON.stringify(findings)).not.toMatch(/jane/);
});

it("knows its own kind: a bridge that runs and an emulator are no intruders", async () => {
  const emulator = {
    pid: 6000,
    name: "MainThread",
    words: ["node", "/opt/emulate/ptyHolder.ts"],
    open: [NODE],
  };
  const world = plantedWorld({ processes: [BRIDGE, emulator] });
  const findings = await holders.examine(subjectWith(), world);
  expect(findings.map(({ severity }) => severity)).toEqual(["fine", "fine"]);
  expect(await foreignReaders(world, [NODE])).toEqual([[]]);
});

it("says how many processes hide what they have open", async () => {
  const world = plantedWorld({ processes: [{ pid: 1, name: "systemd", open: "hidden" }] });
  expect(await holders.examine(subjectWith(), world)).toMatchObject([
    { severity: "fine" },
    { severity: "unknown", what: { en: expect.stringMatching(/^1 processes of other users/) } },
  ]);
});
