import type { Cable } from "../Cable.ts";
import { documented } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { receiving } from "../wiring.ts";
import { edwardsPort } from "./edwardsPort.ts";

/** The first EV1000, reference EV1000M. */
export const edwardsEv1000m: Cable = {
  id: "edwards-ev1000m",
  label: { en: "Edwards EV1000, old model (EV1000M)", es: "Edwards EV1000, modelo antiguo (EV1000M)" },
  port: edwardsPort("male", SOURCES.vitaldbEv1000, {
    en: "Serial port, male, second from the right beside VGA",
    es: "Puerto serie, macho, segundo por la derecha junto a VGA",
  }),
  kind: documented("null modem", SOURCES.vitaldbEv1000),
  receiveOnly: receiving(3, 5),
  twoWay: "never",
  notes: [],
};
