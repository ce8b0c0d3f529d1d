import type { AddressInfo } from "node:net";
import type { NestFastifyApplication } from "@nestjs/platform-fastify";

const PORTS_TRIED = 50;

/** Listens, on the next free port where the wanted one is taken; gives the address to open. */
export async function listen(
  app: NestFastifyApplication,
  host: string,
  port: number,
  isPortStrict: boolean,
): Promise<string> {
  const server = app.getHttpServer();
  for (let tried = 0; ; tried += 1) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once("error", reject);
        server.listen({ host, port: port === 0 ? 0 : port + tried }, () => {
          server.off("error", reject);
          resolve();
        });
      });
      return address(server.address() as AddressInfo);
    } catch (error) {
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken || isPortStrict || tried >= PORTS_TRIED) throw error;
    }
  }
}

function address({ address: ip, family, port }: AddressInfo): string {
  // An address that means "every interface" can't be opened; this machine's own can.
  if (ip === "0.0.0.0" || ip === "::") return `http://127.0.0.1:${port}`;
  return family === "IPv6" ? `http://[${ip}]:${port}` : `http://${ip}:${port}`;
}
