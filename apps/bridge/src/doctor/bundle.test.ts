import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir, hostname, userInfo } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseConfig } from "../config/readConfig.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { bundleOf } from "./bundle.ts";
import type { ToldDiagnosis } from "./examine.ts";
import { redacted, secretsOf } from "./redact.ts";

/** What must not be found in a bundle, wherever it was planted. */
const PLANTED = [
  "hunter2",
  "p%40ss",
  "p@ss",
  "svc-perfusion",
  "tok_51H8x",
  "tenant-7",
  "Roe_Jane",
  "MRN-0012345",
  "1960-01-01",
  "jane-roe-case",
  "dr-quill-private",
];

const CONFIG = parseConfig(
  `# patient Roe_Jane, MRN-0012345, born 1960-01-01
[bridge]
id = "or-3" # ask MRN-0012345
data = "/srv/jane-roe-case/spool"
server = "https://svc-perfusion:p%40ss@records.example/tenant-7?key=tok_51H8x"
[[port]]
id = "replayed"
path = "/srv/jane-roe-case/Roe_Jane MRN-0012345 1960-01-01.log" # Roe_Jane
profile = "terumo/cdi-500"
origin = "replay"
options = { gasUnit = "mmHg" }
[[port]]
id = "flow"
path = "/dev/serial/by-id/usb-FTDI_A50285BI-if00-port0"
profile = "/srv/dr-quill-private/pump.yaml"
origin = "device"
`,
  "/etc/openperfusion",
);

const FINDINGS: readonly ToldDiagnosis[] = [
  {
    check: "node",
    severity: "fault",
    port: "replayed",
    what: `${CONFIG.port[0]?.path} is not there; ${homedir()}/x, ${userInfo().username}@${hostname()}`,
    todo: `look into ${CONFIG.bridge.data}`,
  },
  { check: "server", severity: "fault", what: `no answer from ${CONFIG.bridge.server}: p@ss was refused` },
];

function unpacked(): { readonly names: readonly string[]; readonly texts: readonly string[] } {
  const folder = temporaryFolder();
  const bytes = bundleOf({
    config: CONFIG,
    findings: FINDINGS,
    ports: [{ path: "/dev/ttyUSB0", kind: "usb", driver: "ftdi_sio" }],
    secrets: secretsOf(CONFIG),
    now: new Date("2026-11-26T18:00:00Z"),
  });
  writeFileSync(join(folder, "bundle.tar.gz"), bytes);
  mkdirSync(join(folder, "out"));
  execFileSync("tar", ["xzf", join(folder, "bundle.tar.gz"), "-C", join(folder, "out")]);
  const names = readdirSync(join(folder, "out")).toSorted();
  return { names, texts: names.map((name) => readFileSync(join(folder, "out", name), "utf8")) };
}

describe("a bundle", () => {
  it("is an archive that the system's own tar unpacks, with everything a helper asks for", () => {
    const { names, texts } = unpacked();
    expect(names).toEqual(["README.txt", "config.json", "findings.json", "ports.json", "versions.json"]);
    expect(JSON.parse(texts[1]!)).toMatchObject({
      bridge: { id: "or-3", server: "https://records.example/…" },
      port: [
        { id: "replayed", profile: "terumo/cdi-500" },
        { path: "/dev/serial/by-id/usb-FTDI_A50285BI-if00-port0" },
      ],
    });
    expect(JSON.parse(texts[2]!)).toMatchObject([{ check: "node" }, { check: "server" }]);
    expect(JSON.parse(texts[3]!)).toMatchObject([{ path: "/dev/ttyUSB0", driver: "ftdi_sio" }]);
    expect(JSON.parse(texts[4]!)).toMatchObject({ profiles: { "terumo/cdi-500": expect.any(Number) } });
  });

  it.each(PLANTED)(
    "does not hold %s, planted in comments, addresses, names of files and findings",
    (planted) => {
      expect(unpacked().texts.join("\n")).not.toContain(planted);
    },
  );

  it("does not hold the person's name, folder or machine where they stand by themselves", () => {
    const findings = JSON.parse(unpacked().texts[2]!) as ToldDiagnosis[];
    expect(findings[0]?.what).toMatch(/^<file 1> is not there; ~\/x, <user>@<machine>$/);
  });
});

it("takes a short name for a secret only where it stands by itself", () => {
  const secrets = { anywhere: new Map<string, string>(), alone: new Map([["pi", "<user>"]]) };
  expect(redacted("pi: /home/pi/pipe, api.pi-hole", secrets)).toBe(
    "<user>: /home/<user>/pipe, api.<user>-hole",
  );
});

it("writes any text of any length so that it comes back whole", () => {
  const folder = temporaryFolder();
  const ports = [511, 512, 513].map((length) => ({ path: "x".repeat(length), kind: "pseudo" as const }));
  const secrets = secretsOf(undefined);
  writeFileSync(
    join(folder, "b.tgz"),
    bundleOf({ config: undefined, findings: [], ports, secrets, now: new Date(0) }),
  );
  const text = execFileSync("tar", ["xzOf", join(folder, "b.tgz"), "ports.json"], { encoding: "utf8" });
  expect(JSON.parse(text)).toEqual(ports);
});
