import type { DeviceProfile } from "@openperfusion/devices";
import { z } from "zod";
import { AstmProfileSchema } from "./astmProfile.ts";
import { LineProfileSchema } from "./lineProfile.ts";
import { PacketProfileSchema } from "./packetProfile.ts";
import { profileBase } from "./profileBase.ts";

/** A profile as it stands in a file: the same shape as the literals of the project, and checked by field. */
export const DeviceProfileSchema = z.discriminatedUnion("codec", [
  LineProfileSchema,
  PacketProfileSchema,
  AstmProfileSchema,
]) satisfies z.ZodType<DeviceProfile>;

/** What can be said of a profile whose codec is not chosen yet: every field that all of them have. */
export const UnframedProfileSchema = z.looseObject({
  ...profileBase,
  codec: z.enum(["line", "packet", "astm"]),
  framing: z.looseObject({}),
  check: z.looseObject({}),
});
