import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PortStatus } from "@openperfusion/contracts";
import { expect, it } from "vitest";
import { toldSettings } from "../origin/readerSettings.ts";
import { bridgeProcess } from "../testing/bridgeProcess.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";

const METER = "em-tec/bioprott";

async function emulated(count: number, ...more: readonly string[]): Promise<readonly string[]> {
  const meters = Array.from({ length: count }, () => METER);
  const emulator = bridgeProcess("emulate", ...meters, ...more);
  await expect.poll(() => emulator.lines.length, { timeout: 20_000 }).toBe(count);
  return emulator.lines.map(({ path }) => String(path));
}

it.skipIf(process.platform === "win32")(
  "an emulated console garbles for a bridge whose parity or data bits are not its own, and speaks to one set as it is",
  async () => {
    const [asItIs, wrong] = await emulated(2);
    const [otherwise] = await emulated(1, "--fault", "line-settings@0s:38400-7E1");
    const port = (id: string, path: string | undefined, settings: string): string =>
      `[[port]]\nid = "${id}"\npath = "${path}"\nprofile = "${METER}"\norigin = "simulator"\n${settings}\n`;
    const config = join(temporaryFolder(), "bridge.toml");
    const seven = 'dataBits = 7\nparity = "even"';
    writeFileSync(
      config,
      `[bridge]\nid = "or-3"\ndata = "spool"\n${port("plain", asItIs, "")}${port("wrong", wrong, seven)}${port("seven", otherwise, seven)}`,
    );
    const bridge = bridgeProcess("run", "--config", config, "--json");
    const framesOf = (id: string): number => {
      const ports = bridge.lines.at(-1)?.["ports"] as PortStatus[] | undefined;
      return ports?.find((one) => one.port === id)?.frameCount ?? 0;
    };
    const haveGrownTo = (count: number): Promise<void> =>
      expect
        .poll(() => Math.min(framesOf("plain"), framesOf("seven")), { timeout: 20_000 })
        .toBeGreaterThan(count);
    await haveGrownTo(20);
    expect(toldSettings(wrong ?? "")).toEqual({ baud: 38_400, dataBits: 7, parity: "even", stopBits: 1 });
    // What came before the emulator had looked at its reader may have been sound.
    const before = framesOf("wrong");
    await haveGrownTo(50);
    expect(framesOf("wrong")).toBe(before);

    bridge.kill("SIGTERM");
    await bridge.ended;
    expect(toldSettings(wrong ?? "")).toBeUndefined();
  },
  60_000,
);
