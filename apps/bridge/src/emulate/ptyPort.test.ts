import { execFileSync } from "node:child_process";
import { connect } from "node:net";
import { SerialPort } from "serialport";
import { describe, expect, it, onTestFinished } from "vitest";
import type { LineSettings } from "@openperfusion/device-emulator";
import type { EmulatedPort } from "./EmulatedPort.ts";
import { parseStty } from "./lineSettingsOf.ts";
import { ptyPort } from "./ptyPort.ts";
import { tcpPort } from "./tcpPort.ts";

interface Told {
  readonly lines: Partial<LineSettings>[];
  readonly text: () => string;
}

function listen(port: EmulatedPort): Told {
  const lines: Partial<LineSettings>[] = [];
  const received: Buffer[] = [];
  port.listen({
    received: (bytes) => void received.push(Buffer.from(bytes)),
    lineSet: (known) => void lines.push(known),
  });
  onTestFinished(() => port.close());
  return { lines, text: () => Buffer.concat(received).toString("latin1") };
}

async function reader(path: string, baudRate: number, line: object = {}): Promise<SerialPort> {
  const opened = new SerialPort({ path, baudRate, ...line, hupcl: false, autoOpen: false });
  await new Promise<void>((resolve, reject) => {
    opened.open((error) => (error === null ? resolve() : reject(error)));
  });
  return opened;
}

const closed = (port: SerialPort): Promise<void> => new Promise((resolve) => port.close(() => resolve()));

describe.skipIf(process.platform === "win32")("an emulated port on a pseudo-terminal", () => {
  it("tells the rate that a reader sets, each time, and nothing before", async () => {
    const port = await ptyPort();
    const { lines } = listen(port);
    await port.send(Buffer.from("nobody"));
    expect(lines).toEqual([]);
    for (const baud of [9600, 19_200]) {
      const opened = await reader(port.path, baud);
      await expect.poll(() => lines.at(-1)).toMatchObject({ baud });
      await closed(opened);
    }
    expect(lines).toHaveLength(2);
  });

  it("hands over what a reader sends, from each of several ports to its own", async () => {
    const ports = [await ptyPort(), await ptyPort()];
    const told = ports.map(listen);
    for (const [i, port] of ports.entries()) {
      const opened = await reader(port.path, 9600);
      opened.write(Buffer.from(`ask ${i}\xff`, "latin1"));
      await expect.poll(told[i]!.text).toBe(`ask ${i}\xff`);
      expect(port.receivedCount).toBe(6);
      await closed(opened);
    }
  });

  it("comes back under another name after its plug was out, and its reader is told", async () => {
    const port = await ptyPort();
    listen(port);
    const before = port.path;
    const opened = await reader(before, 9600);
    const isLost = new Promise((resolve) => opened.once("close", resolve));
    opened.on("error", () => {});
    opened.resume();
    await port.unplug();
    await isLost;
    expect((await port.send(Buffer.from("unheard"))).droppedCount).toBe(7);
    await port.replug();
    expect(port.path).not.toBe(before);
    const again = await reader(port.path, 9600);
    const got: Buffer[] = [];
    again.on("data", (bytes: Buffer) => got.push(bytes));
    await port.send(Buffer.from("heard"));
    await expect.poll(() => Buffer.concat(got).toString()).toBe("heard");
    await closed(again);
  });
});

it.runIf(process.platform === "linux")(
  "is told no data bits and no parity by Linux, whatever is set",
  async () => {
    const port = await ptyPort();
    onTestFinished(() => port.close());
    const opened = await reader(port.path, 19_200, { dataBits: 7, parity: "odd", stopBits: 2 });
    onTestFinished(() => closed(opened));
    const told = execFileSync("stty", ["-F", port.path, "-a"]).toString();
    expect(parseStty(told)).toEqual({ baud: 19_200, dataBits: 8, parity: "none", stopBits: 2 });
  },
);

it("reads what stty prints, on a system that keeps it", () => {
  const bsd = (line: string, flags: string): string =>
    `speed ${line} baud; 0 rows; 0 columns;\nlflags: -icanon\ncflags: cread ${flags} -hupcl -clocal\n`;
  expect(parseStty(bsd("19200", "cs7 parenb -parodd -cstopb"))).toEqual({
    baud: 19_200,
    dataBits: 7,
    parity: "even",
    stopBits: 1,
  });
  expect(parseStty(bsd("9600", "cs8 parenb parodd cstopb"))).toMatchObject({ parity: "odd", stopBits: 2 });
  expect(parseStty(bsd("9600", "cs8 -parenb parodd -cstopb"))).toMatchObject({ parity: "none", dataBits: 8 });
  expect(parseStty(bsd("50", "cs8"))).toEqual({});
});

it("keeps its address on TCP, and hands over what comes there", async () => {
  const port = await tcpPort({ host: "127.0.0.1", port: 0 });
  const { text } = listen(port);
  const before = port.path;
  for (const word of ["one", "two"]) {
    const socket = connect(Number(new URL(port.path).port), "127.0.0.1");
    socket.on("error", () => {});
    const isOver = new Promise((resolve) => socket.once("close", resolve));
    socket.write(word);
    await expect.poll(text).toContain(word);
    await port.unplug();
    await isOver;
    await port.replug();
  }
  expect(port.path).toBe(before);
});
