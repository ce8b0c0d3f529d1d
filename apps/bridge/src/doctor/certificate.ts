import { reasonOf } from "../BridgeError.ts";
import type { Check } from "./Check.ts";
import type { Certificate } from "../system/World.ts";

const DAY_MS = 86_400_000;
/** Time enough for a hospital to issue another. */
const SOON_DAYS = 30;

/** The dates of the server's certificate, and whether this machine trusts it. */
export const certificate: Check = {
  name: "certificate",
  examine: async ({ config }, world) => {
    const address = config?.bridge.server;
    if (address === undefined || !address.startsWith("https:")) return [];
    const { hostname, port } = new URL(address);
    let shown: Certificate;
    try {
      shown = await world.certificate(hostname, Number(port || 443));
    } catch (error) {
      return [{ severity: "unknown", what: `${hostname} shows no certificate: ${reasonOf(error)}` }];
    }
    const { validFrom_ms, validTo_ms, distrust } = shown;
    const left_days = Math.floor((validTo_ms - world.now_ms()) / DAY_MS);
    const until = new Date(validTo_ms).toISOString().slice(0, 10);
    if (world.now_ms() < validFrom_ms) {
      const from = new Date(validFrom_ms).toISOString().slice(0, 10);
      const what = `the certificate of ${hostname} is valid from ${from} on only`;
      return [{ severity: "fault", what, todo: "is this machine's clock right?" }];
    }
    if (left_days < 0) {
      return [
        {
          severity: "fault",
          what: `the certificate of ${hostname} ended on ${until}`,
          todo: "have it renewed",
        },
      ];
    }
    if (distrust !== undefined) {
      return [
        {
          severity: "fault",
          what: `the certificate of ${hostname} is not trusted here: ${distrust}`,
          todo: "give the hospital's authority to the bridge: NODE_EXTRA_CA_CERTS=/path/to/ca.pem",
        },
      ];
    }
    const what = `the certificate of ${hostname} is valid until ${until}`;
    if (left_days >= SOON_DAYS) return [{ severity: "fine", what }];
    return [{ severity: "warning", what: `${what}, for ${left_days} days`, todo: "have it renewed in time" }];
  },
};
