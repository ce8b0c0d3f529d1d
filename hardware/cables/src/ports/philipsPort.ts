import type { ConsolePort } from "../Cable.ts";
import { documented } from "../Fact.ts";
import { SOURCES } from "../sources.ts";

const GUIDE = SOURCES.vitaldbIntellivue;

export const PHILIPS_NOTE = {
  en: "Leave every other contact open. Do not plug the cable into a network socket, nor a network cable into this port.",
  es: "Deje abiertos los demás contactos. No conecte el cable a una toma de red, ni un cable de red a este puerto.",
};

/** The data export port of IntelliVue monitors: an RJ-45 socket on which two boards send on different contacts. */
export const philipsPort = (name: ConsolePort["name"], output: number, input: number): ConsolePort => ({
  name,
  level: documented("RS-232", GUIDE),
  connector: documented("RJ-45", GUIDE),
  gender: documented("female", GUIDE),
  pins: {
    4: documented("ground", GUIDE),
    [output]: documented("output", GUIDE),
    [input]: documented("input", GUIDE),
  },
  wantsHandshake: documented(false, GUIDE),
  isSilentUnasked: "unknown",
});
