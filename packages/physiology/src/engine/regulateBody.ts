import { keepStores } from "../kinds/bodyStores.ts";
import { giveDrugs } from "../kinds/drugs.ts";
import { burnCitrate } from "../kinds/citrate.ts";
import { dissolveClumps } from "../kinds/coldAgglutinins.ts";
import { dissolveCells } from "../kinds/incompatibility.ts";
import { burnMuscles } from "../kinds/malignantHyperthermia.ts";
import { shuntFloodedLungs } from "../kinds/lungWater.ts";
import { maintain } from "../kinds/maintenance.ts";
import { narrowLungVessels } from "../kinds/pulmonaryVessels.ts";
import { regulateTemperature } from "../kinds/thermoregulation.ts";
import { transfuse } from "../kinds/transfusions.ts";
import { adjustTone } from "../kinds/vasomotor.ts";
import { adjustVenousTone } from "../kinds/venousTone.ts";
import type { Model } from "./Model.ts";

/** Every 100 ms, after the reflexes: what else the body does about its own state, and then the tone of its vessels. */
export function regulateBody(m: Model): void {
  const { drugEffects, reflexes, tissues, vasomotor } = m;
  regulateTemperature(m.thermoregulation, tissues, vasomotor, reflexes, drugEffects);
  burnMuscles(
    m.malignantHyperthermia,
    tissues,
    vasomotor,
    m.vaporUptake,
    reflexes,
    m.lungs,
    drugEffects,
    m.slow,
    m.ledger,
  );
  narrowLungVessels(m.pulmonaryVessels, m.air, m.sites, m.slow, m.pipes, drugEffects, m.lungs);
  shuntFloodedLungs(m.lungWater, m.pipes);
  adjustTone(vasomotor, tissues, m.pipes, m.sites, m.volumes, m.fast, reflexes, m.vaporUptake, drugEffects);
  adjustVenousTone(m.venousTone, reflexes, m.volumes, drugEffects);
}

/** Every 100 ms, before the kidneys and whatever else answers: what was ordered is given, what hangs runs in, what does not bear the other dissolves. */
export function medicate(m: Model, circuit: Int32Array, blood: Int32Array): void {
  giveDrugs(
    m.drugs,
    m.drugEffects,
    circuit,
    blood,
    m.volumes,
    m.fast,
    m.slow,
    m.tissues,
    m.kidneys,
    m.ledger,
  );
  transfuse(m.transfusions, m.transfusionLine, m.volumes, m.fast, m.slow, m.transfused);
  burnCitrate(m.citrate, m.tissues, m.volumes, m.fast, m.slow, m.ledger);
  dissolveCells(m.incompatibility, m.hemolysis, m.slow, m.ledger);
  dissolveClumps(m.coldAgglutinins, blood, circuit, m.fast, m.slow, m.hemolysis, m.ledger);
}

/** Every 100 ms, after the kidneys: what staff give back of their urine, and what the body's stores keep constant. */
export function sustain(m: Model): void {
  maintain(m.maintenance, m.kidneys, m.patient, m.volumes, m.fast, m.slow, m.ledger);
  keepStores(m.bodyStores, m.kidneys, m.sites, m.volumes, m.fast, m.slow, m.ledger);
}
