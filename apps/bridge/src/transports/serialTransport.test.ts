import type { DeviceProfile } from "@openperfusion/devices";
import { SerialPortMock } from "serialport";
import type { SerialPort } from "serialport";
import { describe, expect, it, onTestFinished } from "vitest";
import { ptyPort } from "../emulate/ptyPort.ts";
import { thisWorld } from "../system/World.ts";
import { CDI } from "../testing/streams.ts";
import { cdiLines } from "../testing/cdiLines.ts";
import { serialTransport } from "./serialTransport.ts";
import type { SerialDriver } from "./serialTransport.ts";
import type { TransportHandlers } from "./Transport.ts";

const PATH = "/dev/emulated-console";

function collect(): {
  readonly handlers: TransportHandlers;
  text: () => string;
  readonly problems: unknown[];
} {
  const got: Buffer[] = [];
  const problems: unknown[] = [];
  return {
    handlers: {
      onChunk: (bytes) => {
        got.push(Buffer.from(bytes));
        return undefined;
      },
      onClose: (problem) => problems.push(problem),
    },
    text: () => Buffer.concat(got).toString("latin1"),
    problems,
  };
}

describe("a serial port", () => {
  /** The driver's own simulated port, with every call that could change the line written down. */
  function bench(profile: Pick<DeviceProfile, "transport"> = CDI): {
    readonly calls: string[];
    readonly options: Record<string, unknown>[];
    readonly open: SerialDriver;
    readonly profile: Pick<DeviceProfile, "transport">;
    readonly port: () => SerialPortMock;
  } {
    SerialPortMock.binding.createPort(PATH, { record: true });
    onTestFinished(() => SerialPortMock.binding.reset());
    const calls: string[] = [];
    const options: Record<string, unknown>[] = [];
    let port: SerialPortMock | undefined;
    return {
      calls,
      options,
      profile,
      port: () => port as SerialPortMock,
      open: (wish) => {
        options.push({ ...wish });
        const made = new SerialPortMock(wish);
        port = made;
        const methods = made as unknown as Record<string, (...args: unknown[]) => unknown>;
        for (const method of ["set", "write", "update", "drain"]) {
          const original = methods[method]?.bind(made);
          methods[method] = (...args) => {
            calls.push(`${method} ${JSON.stringify(args[0])}`);
            return original?.(...args);
          };
        }
        return made as unknown as SerialPort;
      },
    };
  }

  it("is opened exclusively with the profile's line settings, and sets DTR and RTS once, as the profile says", async () => {
    const { calls, options, open, profile, port } = bench();
    const { handlers, text } = collect();
    const link = await serialTransport({ config: { path: PATH }, profile }, open).open(handlers);
    expect(options).toEqual([
      expect.objectContaining({
        baudRate: 9600,
        dataBits: 8,
        parity: "none",
        stopBits: 1,
        lock: true,
        hupcl: false,
      }),
    ]);
    port().port?.emitData(Buffer.from(cdiLines(3), "latin1"));
    await expect.poll(text).toBe(cdiLines(3));
    await link.probe();
    await link.close();
    expect(calls).toEqual([`set ${JSON.stringify({ dtr: false, rts: false })}`]);
  });

  it("gives a session of a listen-only device nothing to send with", async () => {
    const { open, profile } = bench();
    const link = await serialTransport({ config: { path: PATH }, profile }, open).open(collect().handlers);
    expect(Object.keys(link).toSorted()).toEqual(["close", "probe"]);
    await link.close();
  });

  it("sends exactly the byte strings that a profile allows, and no other", async () => {
    const polled = { transport: { ...CDI.transport, direction: "poll" as const, allowedTx: ["<X08Z36>"] } };
    const { open, port } = bench(polled);
    const link = await serialTransport({ config: { path: PATH, polling: true }, profile: polled }, open).open(
      collect().handlers,
    );
    await link.send?.(0);
    await expect(link.send?.(1)).rejects.toThrow(/allows no such byte string/);
    expect(port().port?.recording.toString("latin1")).toBe("<X08Z36>");
    await link.close();
  });

  it("gives a session of a polled device nothing to send with until a person turns polling on", async () => {
    const polled = { transport: { ...CDI.transport, direction: "poll" as const, allowedTx: ["<X08Z36>"] } };
    const { open } = bench(polled);
    const link = await serialTransport({ config: { path: PATH }, profile: polled }, open).open(
      collect().handlers,
    );
    expect(link.send).toBeUndefined();
    await link.close();
  });

  it("takes another baud rate where a site's device is set otherwise", async () => {
    const { open, options, profile } = bench();
    const link = await serialTransport({ config: { path: PATH, baudRate: 19_200 }, profile }, open).open(
      collect().handlers,
    );
    expect(options[0]).toMatchObject({ baudRate: 19_200 });
    await link.close();
  });

  it("takes other data and stop bits and another parity where a site's device is set otherwise", async () => {
    const { open, options, profile } = bench();
    const config = { path: PATH, dataBits: 7, parity: "even", stopBits: 2 } as const;
    const link = await serialTransport({ config, profile }, open).open(collect().handlers);
    expect(options[0]).toMatchObject({ baudRate: 9600, dataBits: 7, parity: "even", stopBits: 2 });
    await link.close();
  });

  it("that is not there is told so, with what to look at", async () => {
    const { handlers } = collect();
    const opening = serialTransport({ config: { path: "/dev/ttyNOT-THERE" }, profile: CDI }).open(handlers);
    await expect(opening).rejects.toMatchObject({ code: "port-not-found", message: /adapter plugged in/ });
  });
});

describe.skipIf(process.platform === "win32")("a pseudo-terminal", () => {
  it("gives every byte of an emulated console and sends not one back, also when it is opened again", async () => {
    const console = await ptyPort();
    onTestFinished(() => console.close());
    for (let round = 0; round < 2; round++) {
      const { handlers, text } = collect();
      const link = await serialTransport({ config: { path: console.path }, profile: CDI }).open(handlers);
      const sent = cdiLines(40);
      for (let at = 0; at < sent.length; at += 61)
        await console.send(Buffer.from(sent.slice(at, at + 61), "latin1"));
      await expect.poll(text).toBe(sent);
      await link.close();
    }
    expect(console.receivedCount).toBe(0);
  });

  it("does not hand over what an emulated console said while nobody listened", async () => {
    const console = await ptyPort();
    onTestFinished(() => console.close());
    await console.send(Buffer.from(cdiLines(20), "latin1"));
    const { handlers, text } = collect();
    const link = await serialTransport({ config: { path: console.path }, profile: CDI }).open(handlers);
    await console.send(Buffer.from("now", "latin1"));
    await expect.poll(text).toBe("now");
    await link.close();
  });

  it("is not opened twice, and who has it is named", async () => {
    const console = await ptyPort();
    onTestFinished(() => console.close());
    const transport = serialTransport({ config: { path: console.path }, profile: CDI });
    const link = await transport.open(collect().handlers);
    // Seen from another process, as a second program would.
    const world = { ...thisWorld(), pid: 0 };
    const second = serialTransport({ config: { path: console.path }, profile: CDI }, undefined, "/", world);
    await expect(second.open(collect().handlers)).rejects.toMatchObject({
      code: "port-busy",
      message: expect.stringMatching(`${console.path} is in use by .*\\(process ${process.pid}\\)`),
    });
    await link.close();
  });

  it("is lost when the emulated console is gone", async () => {
    const console = await ptyPort();
    const { handlers, problems } = collect();
    await serialTransport({ config: { path: console.path }, profile: CDI }).open(handlers);
    await console.close();
    await expect.poll(() => problems.length, { timeout: 5000 }).toBeGreaterThan(0);
    expect(problems[0]).toMatchObject({ code: "port-lost" });
  });
});
