import { checkOptions, createDecoder } from "@openperfusion/devices";
import type { DeviceProfile, ProfileOptions } from "@openperfusion/devices";
import { BridgeError, reasonOf } from "../BridgeError.ts";

export interface AssumedOptions {
  readonly options: ProfileOptions;
  /** What was not told and is taken from the shape of the cells; shown with every number that rests on it. */
  readonly assumed: ProfileOptions;
}

/**
 * Completes the answers for reading a file by hand: of the allowed ones, those whose cells have the shape that the file's
 * cells have. Only where exactly one answer fits; otherwise it must be told. A port is never set up this way.
 */
export function assumeOptions(
  profile: DeviceProfile,
  given: ProfileOptions,
  bytes: Uint8Array,
): AssumedOptions {
  const missing = profile.options.filter(({ name }) => given[name] === undefined);
  if (missing.length > 0) {
    let combinations: Record<string, string>[] = [{}];
    for (const { name, choices } of missing) {
      combinations = combinations.flatMap((one) => choices.map(({ value }) => ({ ...one, [name]: value })));
    }
    const fitting = combinations.filter((answers) => fits(profile, { ...given, ...answers }, bytes));
    const [assumed] = fitting;
    if (assumed === undefined || fitting.length > 1) {
      const names = missing.map(
        ({ name, choices }) => `${name}=${choices.map(({ value }) => value).join("|")}`,
      );
      throw new BridgeError("usage", `The bytes do not tell it; say --option ${names.join(" --option ")}`);
    }
    return { options: { ...given, ...assumed }, assumed };
  }
  check(profile, given);
  return { options: given, assumed: {} };
}

/** Some line gives numbers and none has a cell in another unit's shape. */
function fits(profile: DeviceProfile, options: ProfileOptions, bytes: Uint8Array): boolean {
  check(profile, options);
  let isOther = false;
  let hasFrame = false;
  createDecoder(profile, { options }).consumeInto(bytes, {
    frame: () => (hasFrame = true),
    notice: () => {},
    rejected: ({ reason }) => (isOther ||= reason === "unit"),
  });
  return hasFrame && !isOther;
}

function check(profile: DeviceProfile, options: ProfileOptions): void {
  try {
    checkOptions(profile, options);
  } catch (cause) {
    throw new BridgeError("usage", reasonOf(cause), { cause });
  }
}
