import type { Cable } from "../Cable.ts";
import { documented } from "../Fact.ts";
import { SOURCES } from "../sources.ts";
import { receiving } from "../wiring.ts";
import { edwardsPort } from "./edwardsPort.ts";

/** Vigilance, Vigilance II, Vigileo, EV1000A, HemoSphere. */
export const edwardsFemale: Cable = {
  id: "edwards-female",
  label: {
    en: "Edwards Vigilance, Vigilance II, Vigileo, EV1000A, HemoSphere",
    es: "Edwards Vigilance, Vigilance II, Vigileo, EV1000A, HemoSphere",
  },
  port: edwardsPort("female", SOURCES.vitaldbVigilance2, {
    en: "Serial port, female; on the Vigilance II the upper one, marked 1",
    es: "Puerto serie, hembra; en el Vigilance II el superior, marcado 1",
  }),
  kind: documented("null modem", SOURCES.vitaldbGenders),
  receiveOnly: receiving(3, 5),
  twoWay: "never",
  notes: [],
};
