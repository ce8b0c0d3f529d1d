import { execFileSync, spawn } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { bridgeProcess } from "../testing/bridgeProcess.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";

interface Found {
  readonly check: string;
  readonly severity: string;
  readonly port?: string;
  readonly what: string;
}

async function emulated(): Promise<string> {
  const emulator = bridgeProcess("emulate", "--device", "em-tec/bioprott");
  await expect.poll(() => emulator.lines.length, { timeout: 10_000 }).toBe(1);
  return String(emulator.lines[0]?.["path"]);
}

function configFile(path: string): string {
  const file = join(temporaryFolder(), "bridge.toml");
  const port = `[[port]]\nid = "flow"\npath = "${path}"\nprofile = "em-tec/bioprott"\norigin = "simulator"\n`;
  const absent = `[[port]]\nid = "away"\npath = "/dev/ttyUSB77"\nprofile = "em-tec/bioprott"\norigin = "device"\n`;
  writeFileSync(file, `[bridge]\nid = "or-3"\ndata = "spool"\n${port}${absent}`);
  return file;
}

async function diagnose(
  file: string,
  ...more: readonly string[]
): Promise<{ code: number | null; found: Found[] }> {
  const doctor = bridgeProcess("doctor", "--config", file, "--json", "--seconds", "1", ...more);
  const code = await doctor.ended;
  return { code, found: (doctor.lines[0]?.["findings"] ?? []) as Found[] };
}

it("listens to a free port, names the missing one, writes a bundle, and ends with 1 as long as there is a fault", async () => {
  const file = configFile(await emulated());
  const bundle = join(temporaryFolder(), "bundle.tar.gz");
  const { code, found } = await diagnose(file, "--bundle", bundle);
  expect(code).toBe(1);
  expect(found).toContainEqual(expect.objectContaining({ check: "node", severity: "fault", port: "away" }));
  expect(found).toContainEqual(
    expect.objectContaining({
      check: "line-quality",
      severity: "fine",
      port: "flow",
      what: expect.stringMatching(/^100\.0 % of \d+ bytes heard are in frames/),
    }),
  );
  expect(existsSync(bundle)).toBe(true);
}, 20_000);

it("leaves a port alone that a bridge reads, and judges the line by what that bridge recorded", async () => {
  const file = configFile(await emulated());
  const bridge = bridgeProcess("run", "--config", file, "--json");
  const framesOf = (): number => {
    const ports = bridge.lines.at(-1)?.["ports"] as { port: string; frameCount: number }[] | undefined;
    return ports?.find(({ port }) => port === "flow")?.frameCount ?? 0;
  };
  await expect.poll(framesOf, { timeout: 15_000 }).toBeGreaterThan(5);
  const { found } = await diagnose(file);
  expect(found).toContainEqual(
    expect.objectContaining({
      check: "holders",
      severity: "fine",
      what: expect.stringMatching(/^the bridge itself/),
    }),
  );
  expect(found).toContainEqual(
    expect.objectContaining({
      check: "line-quality",
      severity: "fine",
      port: "flow",
      what: expect.stringMatching(/^100\.0 % of \d+ bytes in the spool/),
    }),
  );
}, 30_000);

it("says of a silent port under a running bridge for how long, with the words on cable and menu", async () => {
  const emulator = bridgeProcess("emulate", "--device", "em-tec/bioprott", "--fault", "silence@0s:600s");
  await expect.poll(() => emulator.lines.length, { timeout: 10_000 }).toBe(1);
  const file = configFile(String(emulator.lines[0]?.["path"]));
  const bridge = bridgeProcess("run", "--config", file, "--json");
  await expect
    .poll(() => bridge.stdout(), { timeout: 15_000 })
    .toMatch(/"port":"flow".*?"state":"listening"/);
  const { found } = await diagnose(file);
  const ofFlow = found.filter(({ port, severity }) => port === "flow" && severity === "fault");
  expect(ofFlow.map(({ check }) => check)).toEqual(["line-quality", "cable-and-menu"]);
  const doctor = bridgeProcess("doctor", "--config", file, "--seconds", "1");
  await doctor.ended;
  expect(doctor.stdout()).toMatch(
    /\[cable-and-menu\]\n {3}→ cable: .*\n {5}em-tec[^]*\n {7}How to find out: /,
  );
}, 30_000);

it.skipIf(process.platform !== "linux")(
  "names a program that reads a port beside the bridge, in the bridge's status and in its own findings",
  async () => {
    const path = await emulated();
    const file = configFile(path);
    const bridge = bridgeProcess("run", "--config", file, "--json");
    await expect.poll(() => bridge.stdout(), { timeout: 15_000 }).toMatch(/"state":"live"/);
    const thief = spawn("cat", [path], { stdio: ["ignore", "ignore", "ignore"] });
    onTestFinished(() => void thief.kill());
    const problemOf = (): string => {
      const ports = bridge.lines.at(-1)?.["ports"] as { port: string; problem: string | null }[];
      return ports.find(({ port }) => port === "flow")?.problem ?? "";
    };
    await expect
      .poll(problemOf, { timeout: 40_000 })
      .toMatch(
        new RegExp(`suspected cause: the port is also read by cat \\(process ${thief.pid}\\); end it`),
      );
    const { found } = await diagnose(file);
    expect(found).toContainEqual(
      expect.objectContaining({
        check: "holders",
        severity: "fault",
        what: expect.stringMatching(`^cat \\(process ${thief.pid}\\) has ${path} open`),
      }),
    );
  },
  60_000,
);

it("numbers its causes for a person and says what to do", async () => {
  const doctor = bridgeProcess("doctor", "--config", configFile("/dev/ttyUSB78"), "--seconds", "1");
  expect(await doctor.ended).toBe(1);
  expect(doctor.stdout()).toMatch(
    /^1\. fault: port flow: \/dev\/ttyUSB78 is not there \[node\]\n {3}→ plug the adapter in/m,
  );
  expect(doctor.stdout()).toMatch(/2 to mend\./);
});

it("says the same in Spanish, while a program gets its data in English", async () => {
  const file = configFile("/dev/ttyUSB78");
  const doctor = bridgeProcess("doctor", "--config", file, "--seconds", "1", "--lang", "es");
  expect(await doctor.ended).toBe(1);
  expect(doctor.stdout()).toMatch(
    /^1\. fallo: puerto flow: \/dev\/ttyUSB78 no está \[node\]\n {3}→ enchufe el adaptador/m,
  );
  expect(doctor.stdout()).toMatch(/2 por arreglar\./);
  const { found } = await diagnose(file, "--lang", "es");
  expect(found[0]?.what).toBe("/dev/ttyUSB78 is not there");
}, 20_000);

it("looks at the machine although the configuration is wrong, and keeps its words out of the bundle", async () => {
  const file = join(temporaryFolder(), "bridge.toml");
  writeFileSync(file, `[bridge]\nid = "or-3"\npatient = "Jane Roe"\ndata = "Jane Roe"\n`);
  const bundle = join(temporaryFolder(), "bundle.tar.gz");
  const { code, found } = await diagnose(file, "--bundle", bundle);
  expect(code).toBe(1);
  expect(found[0]).toMatchObject({
    check: "config",
    severity: "fault",
    what: expect.stringMatching(/patient/),
  });
  expect(found.map(({ check }) => check)).toContain("clock");
  expect(execFileSync("tar", ["xzOf", bundle], { encoding: "utf8" })).not.toMatch(/Jane|Roe/);
});
