import { PROFILES } from "@openperfusion/devices";
import { describe, expect, it } from "vitest";
import { DeviceProfileSchema } from "./deviceProfile.ts";

const profiles = PROFILES.map((profile) => [profile.id, profile] as const);

describe("the schema of profiles", () => {
  it.each(profiles)("takes %s as it is", (_, profile) => {
    expect(DeviceProfileSchema.parse(JSON.parse(JSON.stringify(profile)))).toEqual(profile);
  });

  it.each(["line", "packet"] as const)("takes LF alone as the line end of a profile of kind %s", (codec) => {
    const profile = PROFILES.find((one) => one.codec === codec && one.framing.kind === "line");
    const withLf = { ...profile, framing: { ...profile?.framing, lineEnds: ["\n"] } };
    expect(DeviceProfileSchema.safeParse(withLf).error).toBeUndefined();
  });

  it("names each wrong field by its path", () => {
    const [first] = PROFILES;
    const wrong = {
      ...first,
      transport: { ...first?.transport, baud: "9600", speed: 1 },
      label: { en: "x" },
    };
    const { error } = DeviceProfileSchema.safeParse(wrong);
    expect(error?.issues.map(({ path }) => path.join(".")).toSorted()).toEqual([
      "label.es",
      "transport",
      "transport.baud",
    ]);
  });

  it("refuses a profile of a codec that there is not, and names those that there are", () => {
    const { error } = DeviceProfileSchema.safeParse({ codec: "guess" });
    expect(error?.issues[0]?.path).toEqual(["codec"]);
  });
});
