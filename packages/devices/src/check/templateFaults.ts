import { createDecoder } from "../codec/createDecoder.ts";
import { PacketEncoder } from "../packet/PacketEncoder.ts";
import type { DeviceProfile } from "../profile/DeviceProfile.ts";
import { firstChoices } from "../profile/ProfileOption.ts";
import { reasonOf } from "./ProfileFault.ts";
import type { ProfileFault } from "./ProfileFault.ts";

/** A template must be read back as the message that it stands for. */
export function templateFaults(profile: DeviceProfile): readonly ProfileFault[] {
  if (profile.codec !== "packet") return [];
  const options = firstChoices(profile);
  return profile.messages.flatMap(({ key }, i) => {
    const fault = (message: string): readonly ProfileFault[] => [
      { path: ["messages", i, "template"], message },
    ];
    try {
      const bytes = new PacketEncoder(profile, options).packet(key);
      const decoder = createDecoder(profile, { options });
      const [item, ...more] = [...decoder.consume(bytes), ...decoder.flush("end")];
      if (item === undefined || more.length > 0) return fault(`is ${more.length + 1} packets and not one`);
      if (item.kind === "rejected") return fault(`is rejected as a packet of this device: ${item.reason}`);
      const found = item.kind === "frame" ? item.message : item.key;
      return found === key ? [] : fault(`is message ${found ?? "unknown"} and not ${key}`);
    } catch (error) {
      return fault(reasonOf(error));
    }
  });
}
