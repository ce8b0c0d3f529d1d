import type { DeviceProfile } from "@openperfusion/devices";
import { z } from "zod";
import { LineProfileSchema } from "./lineProfile.ts";
import { PacketProfileSchema } from "./packetProfile.ts";

/** A profile as it stands in a file: the same shape as the literals of the project, and checked by field. */
export const DeviceProfileSchema = z.discriminatedUnion("codec", [
  LineProfileSchema,
  PacketProfileSchema,
]) satisfies z.ZodType<DeviceProfile>;
