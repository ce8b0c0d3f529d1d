import { expect, it } from "vitest";
import { plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import { kernelConsole } from "./kernelConsole.ts";

it.each([
  ["is a console now", { "/proc/consoles": "ttyUSB0              -W- (EC  p a)    188:0\n" }],
  [
    "is one from the next start on",
    { "/proc/cmdline": "root=/dev/sda1 console=tty0 console=ttyUSB0,115200n8 quiet" },
  ],
])("finds a port that %s", async (_, texts) => {
  expect(await kernelConsole.examine(subjectWith(), plantedWorld({ texts }))).toMatchObject([
    { severity: "fault", what: { en: expect.stringMatching(/ttyUSB0 is a console of the kernel/) } },
  ]);
});

it("has nothing to say of another port", async () => {
  const texts = { "/proc/consoles": "ttyS0 -W- (EC  p a) 4:64\n", "/proc/cmdline": "console=ttyUSB01" };
  expect(await kernelConsole.examine(subjectWith(), plantedWorld({ texts }))).toEqual([]);
});
