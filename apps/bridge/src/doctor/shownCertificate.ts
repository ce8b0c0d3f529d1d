import { isIP } from "node:net";
import { connect } from "node:tls";
import type { Certificate } from "../system/World.ts";

const ANSWER_WITHIN_MS = 5_000;

/** Asks a server for its certificate without trusting it. */
export function shownCertificate(host: string, port: number): Promise<Certificate> {
  return new Promise((resolve, reject) => {
    // Only looked at: nothing is sent through this connection.
    const name = isIP(host) === 0 ? { servername: host } : {};
    const settings = { host, port, rejectUnauthorized: false, timeout: ANSWER_WITHIN_MS, ...name };
    const socket = connect(settings, () => {
      const { valid_from, valid_to } = socket.getPeerCertificate();
      const distrust = socket.authorized ? undefined : String(socket.authorizationError);
      socket.destroy();
      resolve({ validFrom_ms: Date.parse(valid_from), validTo_ms: Date.parse(valid_to), distrust });
    });
    socket.on("timeout", () => socket.destroy(new Error(`no answer within ${ANSWER_WITHIN_MS} ms`)));
    socket.on("error", reject);
  });
}
