import type { Cable } from "../Cable.ts";
import { documented } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { asking, receiving } from "../wiring.ts";
import { PHILIPS_NOTE, philipsPort } from "./philipsPort.ts";

export const philipsMib: Cable = {
  id: "philips-intellivue-mib",
  label: { en: "Philips IntelliVue MP / MX, MIB/RS232", es: "Philips IntelliVue MP / MX, MIB/RS232" },
  port: philipsPort(
    { en: "MIB/RS232 (not the one marked RS232)", es: "MIB/RS232 (no el marcado RS232)" },
    5,
    7,
  ),
  kind: documented("custom", SOURCES.vitaldbIntellivue),
  receiveOnly: receiving(5, 4),
  twoWay: asking(5, 7, 4),
  notes: [PHILIPS_NOTE],
};
