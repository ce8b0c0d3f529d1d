import { expect, it } from "vitest";
import { plantedWorld, subjectWith } from "../testing/plantedWorld.ts";
import { getty } from "./getty.ts";

it("names a log-in prompt that runs on the port", async () => {
  const words = ["/sbin/agetty", "-o", "-p -- \\u", "--keep-baud", "115200", "ttyUSB0", "vt220"];
  const world = plantedWorld({ processes: [{ pid: 900, name: "agetty", words }] });
  expect(await getty.examine(subjectWith(), world)).toMatchObject([
    {
      severity: "fault",
      what: { en: expect.stringMatching(/agetty \(process 900\)/) },
      todo: { en: expect.stringMatching(/ttyUSB0\.service/) },
    },
  ]);
});

it("names the unit that would start one, though none runs now", async () => {
  const folders = {
    "/etc/systemd/system/getty.target.wants": ["getty@tty1.service", "serial-getty@ttyUSB0.service"],
  };
  expect(await getty.examine(subjectWith(), plantedWorld({ folders }))).toMatchObject([
    {
      severity: "fault",
      what: { en: expect.stringMatching(/getty\.target\.wants\/serial-getty@ttyUSB0\.service/) },
    },
  ]);
});

it("has nothing to say of a prompt on another terminal", async () => {
  const processes = [{ pid: 901, name: "agetty", words: ["/sbin/agetty", "tty1", "linux"] }];
  const folders = { "/etc/systemd/system/getty.target.wants": ["serial-getty@ttyUSB10.service"] };
  expect(await getty.examine(subjectWith(), plantedWorld({ processes, folders }))).toEqual([]);
});
