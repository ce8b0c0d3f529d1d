import { expect, it, onTestFinished } from "vitest";
import { ptyPort } from "../emulate/ptyPort.ts";
import type { EmulatedPort } from "../emulate/EmulatedPort.ts";
import { cdiLine } from "../testing/cdiLines.ts";
import { FakePorts, FTDI } from "../testing/fakePorts.ts";
import { CDI } from "../testing/streams.ts";
import { serialTransport } from "./serialTransport.ts";

async function consoleAt(): Promise<EmulatedPort> {
  const console = await ptyPort();
  onTestFinished(() => console.close());
  return console;
}

it.skipIf(process.platform === "win32")(
  "a console whose adapter comes back as another node is read on under the same name, and hears nothing of it",
  async () => {
    const ports = new FakePorts();
    const heard: string[] = [];
    const problems: unknown[] = [];
    const transport = serialTransport(
      { config: { path: "usb:0403:6001:A50285BI" }, profile: CDI },
      undefined,
      ports.root,
    );
    const open = (): ReturnType<typeof transport.open> =>
      transport.open({
        onChunk: (bytes) => {
          heard.push(Buffer.from(bytes).toString("latin1"));
          return undefined;
        },
        onClose: (problem) => problems.push(problem),
      });

    const before = await consoleAt();
    ports.plug({ ...FTDI, node: "ttyUSB0", target: before.path });
    await open();
    await before.send(Buffer.from(cdiLine(0), "latin1"));
    await expect.poll(() => heard.join("")).toBe(cdiLine(0));

    const unplugged = { ...FTDI, node: "ttyUSB0" };
    await before.close();
    ports.unplug(unplugged);
    await expect.poll(() => problems.length, { timeout: 5000 }).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ code: "port-lost" });
    await expect(open()).rejects.toMatchObject({ code: "port-not-found" });

    const after = await consoleAt();
    ports.plug({ ...FTDI, node: "ttyUSB1", target: after.path });
    const link = await open();
    await after.send(Buffer.from(cdiLine(1), "latin1"));
    await expect.poll(() => heard.join("")).toBe(cdiLine(0) + cdiLine(1));
    await link.close();
    process.stdout.write(
      `ttyUSB0 → ttyUSB1: read on under one name; ${before.receivedCount + after.receivedCount} bytes received by the console\n`,
    );
    expect(before.receivedCount + after.receivedCount).toBe(0);
  },
);
