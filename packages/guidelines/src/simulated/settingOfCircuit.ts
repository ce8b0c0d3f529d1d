import type { Setting } from "../vocabulary/setting.ts";

/** Which kind of support a circuit of the list is, by the beginning of its id. */
const BY_NAME: readonly (readonly [RegExp, Setting])[] = [
  [/^(cpb|miecc|dhca)/, "cpb"],
  [/^vav/, "vav"],
  [/^vv/, "vv"],
  [/^va/, "va"],
  [/^ecco2r/, "ecco2r"],
];

/** The kind of support of a simulator's circuit; undefined for one whose name does not tell. */
export function settingOfCircuit(name: string): Setting | undefined {
  return BY_NAME.find(([pattern]) => pattern.test(name))?.[1];
}
