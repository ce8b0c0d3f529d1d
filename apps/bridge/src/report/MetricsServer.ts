import { createServer } from "node:http";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { BridgeError } from "../BridgeError.ts";
import { bridgeMetrics } from "./bridgeMetrics.ts";
import type { MetricsAddress } from "./metricsAddress.ts";
import type { BridgeReport } from "./BridgeReport.ts";

/** Serves `/metrics` for Prometheus. There is nothing to change here, and no value of a patient to read. */
export class MetricsServer {
  readonly #server: Server;

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Fails with a BridgeError when the address can't be listened on. */
  static async listen({ host, port }: MetricsAddress, report: () => BridgeReport): Promise<MetricsServer> {
    const registry = bridgeMetrics(report);
    const server = createServer((request, response) => {
      if (request.method !== "GET" || request.url?.split("?")[0] !== "/metrics") {
        response.writeHead(404, { "content-type": "text/plain" }).end("There is only GET /metrics\n");
        return;
      }
      void registry.metrics().then(
        (text) => response.writeHead(200, { "content-type": registry.contentType }).end(text),
        () => response.writeHead(500).end(),
      );
    });
    await new Promise<void>((resolve, reject) => {
      server.once("error", (cause) =>
        reject(new BridgeError("usage", `--metrics ${host}:${port} can't be listened on`, { cause })),
      );
      server.listen(port, host, resolve);
    });
    server.unref();
    return new MetricsServer(server);
  }

  get address(): AddressInfo {
    return this.#server.address() as AddressInfo;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }
}
