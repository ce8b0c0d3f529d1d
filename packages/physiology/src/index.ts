export type {
  Assembly,
  Drawing,
  DrawnLine,
  DrawnPart,
  HeatExchangerPart,
  OxygenatorPart,
  SensorPlaces,
} from "./assemblies/Assembly.ts";
export { ASSEMBLIES } from "./assemblies/registry.ts";
export { createEngine } from "./createEngine.ts";
export type { EngineOptions } from "./createEngine.ts";
export { DETERMINISM_HASH, determinismRun } from "./determinism.ts";
export type { Account, Balance } from "./engine/balance.ts";
export type { Engine } from "./engine/Engine.ts";
export { ENGINE_VERSION } from "./engine/snapshot.ts";
export type { Body, Patient } from "./patients/Patient.ts";
export { PATIENTS } from "./patients/registry.ts";
