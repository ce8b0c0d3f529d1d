import { connect } from "node:net";
import type { Socket } from "node:net";
import { BridgeError } from "../BridgeError.ts";
import type { Transport } from "./Transport.ts";
import { waysToSend } from "./waysToSend.ts";
import type { SendingPlan } from "./waysToSend.ts";

/** A device server that is alive answers a connection by then. */
const CONNECT_WITHIN_MS = 5000;
/** The system asks a silent peer whether it is still there after this long. */
const KEEP_ALIVE_AFTER_MS = 10_000;

export interface TcpAddress {
  readonly host: string;
  readonly port: number;
}

/** `tcp://host:port`, as a serial device server offers it; undefined for another shape. */
export function parseTcpAddress(path: string): TcpAddress | undefined {
  const [, bracketed, plain, digits] =
    /^tcp:\/\/(?:\[([0-9a-fA-F:.]+)\]|([^/:[\]]+)):(\d{1,5})$/.exec(path) ?? [];
  const host = bracketed ?? plain;
  const port = Number(digits);
  return host === undefined || port < 1 || port > 65_535 ? undefined : { host, port };
}

/** A serial device server. Nothing is written to the socket, unless the plan has polling on: then the profile's byte strings. */
export function tcpTransport({ host, port }: TcpAddress, plan?: SendingPlan): Transport {
  return {
    kind: "tcp",
    open: (handlers) =>
      new Promise((resolve, reject) => {
        const socket = connect({ host, port, timeout: CONNECT_WITHIN_MS });
        let failure: Error | undefined;
        let isOpen = false;
        socket.on("error", (error) => (failure = error));
        socket.on("timeout", () => {
          if (!isOpen) socket.destroy(new Error(`no answer within ${CONNECT_WITHIN_MS} ms`));
        });
        socket.on("close", () => {
          const cause = failure ?? new Error("the other end closed the connection");
          const code = isOpen ? "port-lost" : "port-not-found";
          const error = new BridgeError(
            code,
            `tcp://${host}:${port} ${isOpen ? "was lost" : "can't be reached"}`,
            { cause },
          );
          if (isOpen) handlers.onClose(error);
          else reject(error);
        });
        socket.on("connect", () => {
          isOpen = true;
          socket.setTimeout(0);
          socket.setKeepAlive(true, KEEP_ALIVE_AFTER_MS);
          socket.setNoDelay(true);
          socket.on("data", (bytes) => void handlers.onChunk(bytes));
          resolve({
            probe: async () => undefined,
            close: async () => {
              socket.removeAllListeners("close");
              socket.destroy();
            },
            ...(plan === undefined ? {} : waysToSend(plan, (bytes) => written(socket, bytes))),
          });
        });
      }),
  };
}

function written(socket: Socket, bytes: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    socket.write(bytes, (error) => (error === null || error === undefined ? resolve() : reject(error)));
  });
}
