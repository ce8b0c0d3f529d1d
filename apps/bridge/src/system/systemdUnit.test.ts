import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { userInfo } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { systemdUnit } from "./systemdUnit.ts";

const PLAN = {
  node: process.execPath,
  program: "/opt/openperfusion/apps/bridge/src/main.ts",
  config: "/etc/openperfusion/bridge.toml",
  data: "/var/lib/openperfusion",
  user: userInfo().username,
  group: userInfo().username,
};

const hasSystemd = spawnSync("systemd-analyze", ["--version"]).status === 0;

describe("the unit", () => {
  it("is told when the bridge is ready, watches that it turns, and starts it again whatever ended it", () => {
    const unit = systemdUnit(PLAN);
    for (const line of [
      "Type=notify",
      "NotifyAccess=all",
      "WatchdogSec=30",
      "Restart=always",
      "StartLimitIntervalSec=0",
    ])
      expect(unit).toContain(`\n${line}\n`);
    expect(unit).toContain(`\nExecStart=${process.execPath} ${PLAN.program} run --config ${PLAN.config}\n`);
  });

  it("serves figures where that is asked for", () => {
    expect(systemdUnit({ ...PLAN, metrics: "9477" })).toContain(`--config ${PLAN.config} --metrics 9477\n`);
  });

  it("lets the service write its spool and open serial ports, and nothing else", () => {
    const lines = systemdUnit(PLAN).split("\n");
    for (const line of [
      "ProtectSystem=strict",
      "NoNewPrivileges=yes",
      "CapabilityBoundingSet=",
      "DevicePolicy=closed",
    ])
      expect(lines).toContain(line);
    expect(lines).toContain("StateDirectory=openperfusion");
    expect(lines.filter((line) => line.startsWith("ReadWritePaths"))).toEqual([]);
    expect(lines).toContain("DeviceAllow=char-ttyUSB rw");
    // Node compiles at run time; under this line it would not start.
    expect(lines.some((line) => line.startsWith("MemoryDenyWriteExecute"))).toBe(false);
  });

  it("makes a spool elsewhere, and lets it be written", () => {
    const lines = systemdUnit({ ...PLAN, data: "/mnt/a disk/spool" }).split("\n");
    expect(lines).toContain('ReadWritePaths=-"/mnt/a disk/spool"');
    expect(lines.some((line) => line.startsWith("StateDirectory"))).toBe(false);
  });

  it("takes no sign of a path for systemd's own", () => {
    expect(systemdUnit({ ...PLAN, config: "/etc/100%/a $b.toml" })).toContain(
      '--config "/etc/100%%/a $$b.toml"',
    );
  });

  it.skipIf(!hasSystemd).each(["/var/lib/openperfusion", "/mnt/a disk/spool"])(
    "with its spool in %s holds before systemd's own check",
    (data) => {
      const file = join(temporaryFolder(), "openperfusion-bridge.service");
      writeFileSync(file, systemdUnit({ ...PLAN, data }));
      const { status, stderr } = spawnSync("systemd-analyze", ["verify", "--man=no", file], {
        encoding: "utf8",
      });
      expect(stderr.split("\n").filter((line) => line.includes("openperfusion-bridge"))).toEqual([]);
      expect(status).toBe(0);
    },
  );
});
