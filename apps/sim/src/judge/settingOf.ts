import { settingOfCircuit, SETTINGS } from "@openperfusion/guidelines";
import type { Setting } from "@openperfusion/guidelines";
import type { Assembly } from "@openperfusion/physiology";
import { assemblyName } from "../case/Subject.ts";
import { SettingError } from "../SettingError.ts";

/** The kind of support of a circuit; of one's own circuit it must be said. */
export function settingOf(assembly: string | Assembly, asked: string | undefined): Setting {
  const allowed = Object.keys(SETTINGS).join(", ");
  if (asked !== undefined) {
    if (!Object.hasOwn(SETTINGS, asked)) throw new SettingError("--setting", asked, allowed);
    return asked as Setting;
  }
  const name = assemblyName(assembly);
  const found = settingOfCircuit(name);
  if (found === undefined)
    throw new SettingError("--setting", "nothing", `one of ${allowed}, for circuit ${name}`);
  return found;
}
