import { spawnSync } from "node:child_process";
import { symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Origin } from "@openperfusion/contracts";
import { expect, it, onTestFinished } from "vitest";
import { planPort } from "../config/planPort.ts";
import { ptyPort } from "../emulate/ptyPort.ts";
import { tcpPort } from "../emulate/tcpPort.ts";
import { profileTemplate } from "../profiles/profileTemplate.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { announce, announcements } from "./announcements.ts";
import { checkOrigin, isPseudoTerminal } from "./checkOrigin.ts";

const LOOPBACK = { host: "127.0.0.1", port: 0 };

function check(path: string, origin: Origin): Promise<void> {
  return checkOrigin(
    planPort({ id: "flow", path, profile: "em-tec/bioprott", origin, options: {}, placement: {} }),
  );
}

it("refuses a recorded file as anything but a replay", async () => {
  const file = join(temporaryFolder(), "case.log");
  writeFileSync(file, "00 00 98 1.00 4596 4590 4590 +34\r\n");
  const refusal = {
    code: "origin-refused",
    message: `port flow: ${file} is a recorded file; origin must be replay, found device`,
  };
  await expect(check(file, "device")).rejects.toMatchObject(refusal);
  await expect(check(file, "simulator")).rejects.toMatchObject({ code: "origin-refused" });
  await expect(check(file, "replay")).resolves.toBeUndefined();
});

it.skipIf(process.platform === "win32")(
  "refuses a pseudo-terminal as a device, also behind a link",
  async () => {
    const port = await ptyPort();
    onTestFinished(() => port.close());
    const link = join(temporaryFolder(), "by-id");
    symlinkSync(port.path, link);
    for (const path of [port.path, link]) {
      await expect(check(path, "device")).rejects.toMatchObject({
        code: "origin-refused",
        message: expect.stringContaining(
          "is a pseudo-terminal; origin must be simulator or replay, found device",
        ),
      });
      await expect(check(path, "simulator")).resolves.toBeUndefined();
    }
  },
);

it.skipIf(process.platform !== "linux")(
  "knows a pseudo-terminal by what it is, not by its name, and nothing else for one",
  async () => {
    expect(await isPseudoTerminal("/dev/tty")).toBe(true);
    for (const path of [
      "/dev/null",
      "/dev/ttyS0",
      "/dev/serial/by-id/not-plugged-in",
      import.meta.filename,
    ]) {
      expect(await isPseudoTerminal(path)).toBe(false);
    }
  },
);

it("refuses as a device the TCP port that our emulator announced, under any name of this machine", async () => {
  const port = await tcpPort(LOOPBACK);
  onTestFinished(() => port.close());
  const withdraw = announce(port.path, "em-tec/bioprott");
  onTestFinished(withdraw);
  const number = port.path.split(":").at(-1);
  const names = [
    "localhost",
    "127.0.0.1",
    "127.8.8.8",
    "0.0.0.0",
    "[::1]",
    "[::ffff:127.0.0.1]",
    "[::ffff:7f00:1]",
  ];
  for (const path of [port.path, ...names.map((host) => `tcp://${host}:${number}`)]) {
    await expect(check(path, "device")).rejects.toThrow(
      /is an emulated em-tec\/bioprott; origin must be simulator or replay/,
    );
    await expect(check(path, "simulator")).resolves.toBeUndefined();
  }
  withdraw();
  await expect(check(port.path, "device")).resolves.toBeUndefined();
});

it("refuses an emulated console of another make than the port is set up for", async () => {
  const port = await tcpPort(LOOPBACK);
  onTestFinished(() => port.close());
  onTestFinished(announce(port.path, "terumo/cdi-500"));
  await expect(check(port.path, "simulator")).rejects.toMatchObject({
    code: "profile-mismatch",
    message: expect.stringContaining("profile must be terumo/cdi-500, found em-tec/bioprott"),
  });
});

it("takes an emulated console for the one that a profile file of the site's own describes", async () => {
  const port = await tcpPort(LOOPBACK);
  onTestFinished(() => port.close());
  onTestFinished(announce(port.path, "private/example-device"));
  const profile = join(temporaryFolder(), "own.yaml");
  writeFileSync(profile, profileTemplate("line"));
  const own = planPort({
    id: "own",
    path: port.path,
    profile,
    origin: "simulator",
    options: {},
    placement: {},
  });
  await expect(checkOrigin(own)).resolves.toBeUndefined();
  await expect(check(port.path, "simulator")).rejects.toMatchObject({ code: "profile-mismatch" });
});

it("forgets the announcement of an emulator that is gone", () => {
  const path = "tcp://127.0.0.1:1";
  const script = `import { announce } from ${JSON.stringify(join(import.meta.dirname, "announcements.ts"))}; announce("${path}", "em-tec/bioprott");`;
  spawnSync(process.execPath, ["--input-type=module", "--eval", script]);
  expect(announcements().map((announced) => announced.path)).not.toContain(path);
  const withdraw = announce(path, "em-tec/bioprott");
  onTestFinished(withdraw);
  expect(announcements().map((announced) => announced.path)).toContain(path);
});
