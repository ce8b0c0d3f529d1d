import type { PortConfig } from "@openperfusion/contracts";
import type { DeviceProfile } from "@openperfusion/devices";
import type { TransportLink } from "./Transport.ts";

export interface SendingPlan {
  readonly config: Pick<PortConfig, "path" | "polling">;
  readonly profile: { readonly transport: Pick<DeviceProfile["transport"], "direction" | "allowedTx"> };
}

/** A person turned polling on for a port, and its device is one that must be asked or answered. */
export function sendsRequests({ config, profile }: SendingPlan): boolean {
  const { direction, allowedTx } = profile.transport;
  return config.polling === true && direction !== "listenOnly" && allowedTx.length > 0;
}

/**
 * The only way in which a session can write: a place in the profile's list of byte strings. Nothing at all where polling
 * is off or the device only talks.
 */
export function waysToSend(
  plan: SendingPlan,
  write: (bytes: Uint8Array) => Promise<void>,
): Pick<TransportLink, "send"> {
  if (!sendsRequests(plan)) return {};
  const { allowedTx } = plan.profile.transport;
  return {
    send: async (index) => {
      const text = allowedTx[index];
      if (text === undefined)
        throw new RangeError(`The profile allows no such byte string on ${plan.config.path}`);
      await write(Buffer.from(text, "latin1"));
    },
  };
}
