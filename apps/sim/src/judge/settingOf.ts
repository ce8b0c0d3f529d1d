import { SETTINGS } from "@openperfusion/guidelines";
import type { Setting } from "@openperfusion/guidelines";
import type { Assembly } from "@openperfusion/physiology";
import { assemblyName } from "../case/Subject.ts";
import { SettingError } from "../SettingError.ts";

/** Which kind of support a circuit of the list is, by the beginning of its id. */
const BY_NAME: readonly (readonly [RegExp, Setting])[] = [
  [/^(cpb|miecc|dhca)/, "cpb"],
  [/^vav/, "vav"],
  [/^vv/, "vv"],
  [/^va/, "va"],
  [/^ecco2r/, "ecco2r"],
];

/** The kind of support of a circuit; of one's own circuit it must be said. */
export function settingOf(assembly: string | Assembly, asked: string | undefined): Setting {
  const allowed = Object.keys(SETTINGS).join(", ");
  if (asked !== undefined) {
    if (!Object.hasOwn(SETTINGS, asked)) throw new SettingError("--setting", asked, allowed);
    return asked as Setting;
  }
  const name = assemblyName(assembly);
  const found = BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
  if (found === undefined)
    throw new SettingError("--setting", "nothing", `one of ${allowed}, for circuit ${name}`);
  return found;
}
