import type { Assembly } from "./Assembly.ts";
import { cpbAdult } from "./cpbAdult.ts";
import { noCircuit } from "./noCircuit.ts";

/** Every circuit, by id. */
export const ASSEMBLIES: Readonly<Record<string, Assembly>> = {
  [cpbAdult.id]: cpbAdult,
  [noCircuit.id]: noCircuit,
};
