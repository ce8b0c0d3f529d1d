import type { Assembly } from "../../assemblies/Assembly.ts";
import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { createEngine } from "../../createEngine.ts";
import { RESERVOIRS } from "../../equipment/reservoirs.ts";
import { adultMan } from "../../patients/adultMan.ts";
import { bloodVolume_mL, describePatient } from "../../patients/describePatient.ts";
import { started } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";

const cpbAdult = ASSEMBLIES["cpb-adult"];

/** What circuits are primed with, what that does to the blood, and the vacuum that they start with. */
export function primes(): readonly Finding[] {
  const shell = RESERVOIRS.find((one) => one.kind === "hard shell")!;
  const withoutReservoir_mL = prime_mL(cpbAdult) - reservoir_mL(cpbAdult);
  const vacuums = Object.keys(ASSEMBLIES)
    .map((id) => started(id))
    .filter((engine) => engine.slots.includes("circuit.reservoirFilter.outside_mmHg"))
    .map((engine) => engine.slot("circuit.reservoir.outside_mmHg"));
  return findings({
    // The reservoir no fuller than its maker asks for at least.
    "O-oxygenator-14": withoutReservoir_mL + shell.minimumLevel_mL,
    "O-drainage-6": Math.min(...vacuums),
    "O-drainage-7": prime_mL(cpbAdult) / 1000,
    "O-drainage-8": prime_mL(ASSEMBLIES["cpb-femoral"]) / 1000,
    "A20-9": changeOfHemoglobin_percent(1670),
  });
}

/** What is filled before bypass and moves with the blood; cardioplegia set and hemoconcentrator stand still beside it. */
function prime_mL({ volumes }: Assembly): number {
  return volumes
    .filter(({ name, filling }) => filling === "prime" && !/cardioplegia|hemoconcentrator/.test(name))
    .reduce((sum, { start_mL }) => sum + start_mL, 0);
}

function reservoir_mL({ volumes }: Assembly): number {
  return volumes.find(({ name }) => name === "circuit.reservoir")?.start_mL ?? 0;
}

/**
 * From before bypass to five minutes after its start, blood and prime mixed. Törnudd's patients had 0.6 to 1.2 L less blood than
 * their size suggests, so the man has 0.9 L less.
 */
function changeOfHemoglobin_percent(primed_mL: number): number {
  const start_mL = reservoir_mL(cpbAdult) + primed_mL - prime_mL(cpbAdult);
  const assembly: Assembly = {
    ...cpbAdult,
    id: "cpb-of-tornudd",
    volumes: cpbAdult.volumes.map((part) =>
      part.name === "circuit.reservoir" ? { ...part, start_mL } : part,
    ),
  };
  const patient = describePatient({
    ...adultMan,
    id: "man-of-tornudd",
    bloodVolume_mL: bloodVolume_mL(adultMan) - 900,
  });
  const engine = createEngine({ assembly, patient, seed: 1 });
  const hemoglobin = (): number =>
    engine.slot("patient.archRight.hemoglobin_g") / engine.slot("patient.archRight.volume_mL");
  const before = hemoglobin();
  engine.step(300_000);
  return 100 * (hemoglobin() / before - 1);
}
