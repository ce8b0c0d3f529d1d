import { BridgeError } from "../BridgeError.ts";
import { parseTcpAddress } from "../transports/tcpTransport.ts";
import type { EmulatedPort } from "./EmulatedPort.ts";
import { ptyPort } from "./ptyPort.ts";
import { tcpPort } from "./tcpPort.ts";

const LOOPBACK = { host: "127.0.0.1", port: 0 };

/** `auto`: a pseudo-terminal where the platform has one, else TCP on the loopback. The next device takes the next TCP port. */
export async function openEmulatedPort(way: string, index: number): Promise<EmulatedPort> {
  if (way === "pty") return ptyPort();
  if (way === "auto")
    return process.platform === "win32" ? tcpPort(LOOPBACK) : ptyPort().catch(() => tcpPort(LOOPBACK));
  const free = /^(tcp:\/\/.+):0$/.exec(way)?.[1];
  const address = parseTcpAddress(free === undefined ? way : `${free}:1`);
  if (address === undefined) {
    throw new BridgeError("usage", `--port must be auto, pty or tcp://HOST:PORT, found "${way}"`);
  }
  return tcpPort({ host: address.host, port: free === undefined ? address.port + index : 0 });
}
