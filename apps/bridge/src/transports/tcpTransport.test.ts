import { createServer } from "node:net";
import type { AddressInfo, Socket } from "node:net";
import { expect, it, onTestFinished } from "vitest";
import type { BridgeError } from "../BridgeError.ts";
import { parseTcpAddress, tcpTransport } from "./tcpTransport.ts";

/** A serial device server on the loopback that keeps what it is sent. */
async function deviceServer(): Promise<{
  port: number;
  received: Buffer[];
  sockets: Socket[];
  close: () => Promise<void>;
}> {
  const received: Buffer[] = [];
  const sockets: Socket[] = [];
  const server = createServer((socket) => {
    sockets.push(socket);
    socket.on("data", (bytes) => received.push(bytes));
    socket.on("error", () => {});
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "127.0.0.1", resolve);
  });
  const close = async (): Promise<void> => {
    for (const socket of sockets) socket.destroy();
    await new Promise((resolve) => {
      server.close(resolve);
    });
  };
  onTestFinished(close);
  return { port: (server.address() as AddressInfo).port, received, sockets, close };
}

it("hands over what the device server sends, and never sends a byte, not even an answer to telnet", async () => {
  const server = await deviceServer();
  const got: Buffer[] = [];
  const link = await tcpTransport({ host: "127.0.0.1", port: server.port }).open({
    onChunk: (bytes) => {
      got.push(Buffer.from(bytes));
      return undefined;
    },
    onClose: () => {},
  });
  await expect.poll(() => server.sockets.length).toBe(1);
  server.sockets[0]?.write(Buffer.from([0xff, 0xfb, 0x01, 0xff, 0xfd, 0x03]));
  server.sockets[0]?.write("00 00 98 1.00\r\n");
  await expect.poll(() => Buffer.concat(got).length).toBe(21);
  expect("send" in link).toBe(false);
  await link.close();
  await expect.poll(() => server.sockets[0]?.closed).toBe(true);
  expect(server.received).toEqual([]);
});

it("tells that the other end has closed, once, as a lost port", async () => {
  const server = await deviceServer();
  const problems: (BridgeError | undefined)[] = [];
  await tcpTransport({ host: "127.0.0.1", port: server.port }).open({
    onChunk: () => undefined,
    onClose: (problem) => problems.push(problem),
  });
  await expect.poll(() => server.sockets.length).toBe(1);
  await server.close();
  await expect.poll(() => problems.length).toBe(1);
  expect(problems[0]).toMatchObject({ code: "port-lost" });
});

it("tells that nobody listens there", async () => {
  const server = await deviceServer();
  await server.close();
  const opening = tcpTransport({ host: "127.0.0.1", port: server.port }).open({
    onChunk: () => undefined,
    onClose: () => {},
  });
  await expect(opening).rejects.toMatchObject({ code: "port-not-found" });
});

it.each([
  ["tcp://10.0.0.5:4001", { host: "10.0.0.5", port: 4001 }],
  ["tcp://moxa.or3.example:950", { host: "moxa.or3.example", port: 950 }],
  ["tcp://[::1]:4001", { host: "::1", port: 4001 }],
  ["tcp://10.0.0.5:0", undefined],
  ["tcp://10.0.0.5:65536", undefined],
  ["tcp://10.0.0.5", undefined],
  ["10.0.0.5:4001", undefined],
])("reads %s", (path, address) => {
  expect(parseTcpAddress(path)).toEqual(address);
});
