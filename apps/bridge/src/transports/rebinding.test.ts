import { join } from "node:path";
import { createDecoder, findProfile } from "@openperfusion/devices";
import { expect, it, onTestFinished } from "vitest";
import { ptyPort } from "../emulate/ptyPort.ts";
import type { EmulatedPort } from "../emulate/EmulatedPort.ts";
import { cdiLine } from "../testing/cdiLines.ts";
import { CP2102, FakePorts, FTDI } from "../testing/fakePorts.ts";
import { CDI } from "../testing/streams.ts";
import { serialTransport } from "./serialTransport.ts";
import type { TransportLink } from "./Transport.ts";

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

const METER = findProfile("em-tec/bioprott")!;
const METER_LINE = "00 00 100 0.99 5144 5150 5141 +43\r\n";
const TWIN = { ...CP2102, node: "ttyUSB5", socket: "1-5" };

it.skipIf(process.platform === "win32")(
  "two consoles behind identical adapters are not guessed between: neither is opened, and each is read at its socket",
  async () => {
    const ports = new FakePorts();
    const [meter, gas] = [await consoleAt(), await consoleAt()];
    ports.plug({ ...CP2102, target: meter.path });
    ports.plug({ ...TWIN, target: gas.path });
    const heard: string[] = [];
    const openMeter = (path: string): Promise<TransportLink> =>
      serialTransport({ config: { path }, profile: METER }, undefined, ports.root).open({
        onChunk: (bytes) => void heard.push(Buffer.from(bytes).toString("latin1")),
        onClose: () => {},
      });
    await expect(openMeter("usb:10c4:ea60:0001")).rejects.toMatchObject({
      code: "port-ambiguous",
      message: expect.stringMatching(
        /name of 2 adapters that nothing tells apart; the bridge does not guess\. Name the socket instead, one of .*usb-0:3.*usb-0:5/,
      ),
    });

    const socket = join(ports.root, "dev/serial/by-path/pci-0000:00:14.0-usb-0:3:1.0-port0");
    const right = await openMeter(socket);
    await meter.send(Buffer.from(METER_LINE, "latin1"));
    await gas.send(Buffer.from(cdiLine(0), "latin1"));
    await expect.poll(() => heard.join("")).toBe(METER_LINE);
    await right.close();

    // Somebody swaps them: what comes from the other console is no line of this one, and so no value.
    ports.unplug(CP2102);
    ports.unplug(TWIN);
    ports.plug({ ...CP2102, target: gas.path });
    heard.length = 0;
    const wrong = await openMeter(socket);
    await gas.send(Buffer.from(cdiLine(1), "latin1"));
    await expect.poll(() => heard.join("")).toBe(cdiLine(1));
    await wrong.close();
    const items = createDecoder(METER, { options: {} }).consume(Buffer.from(heard.join(""), "latin1"));
    expect(items.map(({ kind }) => kind)).not.toContain("frame");
    expect(meter.receivedCount + gas.receivedCount).toBe(0);
    process.stdout.write(
      "fault 4: two identical adapters refused by name, read by socket, swapped: 0 values\n",
    );
  },
);
