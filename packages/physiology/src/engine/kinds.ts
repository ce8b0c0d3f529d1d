import { airSpaceKind } from "../kinds/airSpaces.ts";
import { bleedingKind } from "../kinds/bleeding.ts";
import { breathingKind } from "../kinds/breathing.ts";
import { bodyStoreKind } from "../kinds/bodyStores.ts";
import { bubbleDetectorKind } from "../kinds/bubbleDetectors.ts";
import { bubbleKind } from "../kinds/bubbles.ts";
import { bedEmboliKind, bedWayKind, debrisKind } from "../kinds/bedEmboli.ts";
import { backflowKind } from "../kinds/backflow.ts";
import { cannulaJetKind } from "../kinds/cannulaJets.ts";
import { centrifugalPumpKind } from "../kinds/centrifugalPumps.ts";
import { changedVolumeKind, changeOutKind } from "../kinds/changeOuts.ts";
import { chamberKind } from "../kinds/chambers.ts";
import { emboliKind } from "../kinds/emboli.ts";
import { clottingKind } from "../kinds/clotting.ts";
import { compressionKind } from "../kinds/compressions.ts";
import { fastContentKind, slowContentKind } from "../kinds/contents.ts";
import { coldAgglutininKind } from "../kinds/coldAgglutinins.ts";
import { citrateKind } from "../kinds/citrate.ts";
import { incompatibilityKind } from "../kinds/incompatibility.ts";
import { malignantHyperthermiaKind } from "../kinds/malignantHyperthermia.ts";
import { controlKind } from "../kinds/controls.ts";
import { cuffKind } from "../kinds/cuffs.ts";
import { disturbanceKind } from "../kinds/disturbances.ts";
import { drainKind } from "../kinds/drains.ts";
import { drugEffectKind } from "../kinds/drugEffects.ts";
import { drugKind } from "../kinds/drugs.ts";
import { echoKind } from "../kinds/echo.ts";
import { edgeKind } from "../kinds/edges.ts";
import { exhaustGasKind } from "../kinds/exhaustGas.ts";
import { fluidShiftKind } from "../kinds/fluidShift.ts";
import { filterKind } from "../kinds/filters.ts";
import { flowHistoryKind, flowMeterKind } from "../kinds/flowMeters.ts";
import { harmKind } from "../kinds/harm.ts";
import { heartKind } from "../kinds/heart.ts";
import { hemoconcentratorKind } from "../kinds/hemoconcentrators.ts";
import { hemolysisKind } from "../kinds/hemolysis.ts";
import { hemostasisKind } from "../kinds/hemostasis.ts";
import { heatExchangerKind } from "../kinds/heatExchangers.ts";
import { inlineChannelKind, inlineMonitorKind } from "../kinds/inlineMonitors.ts";
import { kidneyKind } from "../kinds/kidneys.ts";
import { ledgerKind } from "../kinds/ledger.ts";
import { levelGuardKind } from "../kinds/levelGuards.ts";
import { lungWaterKind } from "../kinds/lungWater.ts";
import { lungKind } from "../kinds/lungs.ts";
import { maintenanceKind } from "../kinds/maintenance.ts";
import { meteredPumpKind } from "../kinds/meteredPumps.ts";
import { myocardiumKind } from "../kinds/myocardium.ts";
import { oxygenatorCellKind, oxygenatorKind } from "../kinds/oxygenators.ts";
import { pipeKind } from "../kinds/pipes.ts";
import { pressureHistoryKind, pressureLineKind } from "../kinds/pressureLines.ts";
import { pulmonaryVesselKind } from "../kinds/pulmonaryVessels.ts";
import { pulseOximeterKind } from "../kinds/pulseOximeters.ts";
import { reflexKind } from "../kinds/reflexes.ts";
import { rhythmKind } from "../kinds/rhythm.ts";
import { reservoirKind, slugKind } from "../kinds/reservoirs.ts";
import { rollerPumpKind } from "../kinds/rollerPumps.ts";
import { markedVeinKind, markedWayKind, recirculationKind } from "../kinds/recirculation.ts";
import { selectorKind, selectorWayKind } from "../kinds/selectors.ts";
import { sensorKind } from "../kinds/sensors.ts";
import { batteryKind, gasCylinderKind } from "../kinds/supplies.ts";
import { shuntMeterKind } from "../kinds/shuntMeters.ts";
import { siteKind } from "../kinds/sites.ts";
import { smallSoluteKind } from "../kinds/smallSolutes.ts";
import { thermometerKind } from "../kinds/thermometers.ts";
import { thermoregulationKind } from "../kinds/thermoregulation.ts";
import { tissueOximeterKind } from "../kinds/tissueOximeters.ts";
import { tissueKind } from "../kinds/tissues.ts";
import { trapKind } from "../kinds/traps.ts";
import { underfedAlveoliKind } from "../kinds/underfedAlveoli.ts";
import { valveKind } from "../kinds/valves.ts";
import { vaporUptakeKind } from "../kinds/vaporUptake.ts";
import { transfusedKind } from "../kinds/transfused.ts";
import { transfusionKind, transfusionLineKind } from "../kinds/transfusions.ts";
import { vasomotorKind } from "../kinds/vasomotor.ts";
import { venousToneKind } from "../kinds/venousTone.ts";
import { volumeKind } from "../kinds/volumes.ts";
import { randomWordsKind, worldKind } from "../kinds/world.ts";

/** Every kind of part, in the order in which their rows lie in the state. */
export const KINDS = {
  world: worldKind,
  random: randomWordsKind,
  controls: controlKind,
  disturbances: disturbanceKind,
  volumes: volumeKind,
  edges: edgeKind,
  fast: fastContentKind,
  slow: slowContentKind,
  pipes: pipeKind,
  drains: drainKind,
  backflow: backflowKind,
  valves: valveKind,
  rollers: rollerPumpKind,
  centrifugals: centrifugalPumpKind,
  metered: meteredPumpKind,
  levelGuards: levelGuardKind,
  markedVeins: markedVeinKind,
  markedWays: markedWayKind,
  recirculation: recirculationKind,
  selectors: selectorKind,
  selectorWays: selectorWayKind,
  heart: heartKind,
  chambers: chamberKind,
  rhythm: rhythmKind,
  compressions: compressionKind,
  echo: echoKind,
  reflexes: reflexKind,
  lungs: lungKind,
  air: airSpaceKind,
  breathing: breathingKind,
  sites: siteKind,
  tissues: tissueKind,
  vaporUptake: vaporUptakeKind,
  myocardium: myocardiumKind,
  smallSolutes: smallSoluteKind,
  vasomotor: vasomotorKind,
  thermoregulation: thermoregulationKind,
  venousTone: venousToneKind,
  pulmonaryVessels: pulmonaryVesselKind,
  oxygenators: oxygenatorKind,
  cells: oxygenatorCellKind,
  heatExchangers: heatExchangerKind,
  reservoirs: reservoirKind,
  slugs: slugKind,
  bubbles: bubbleKind,
  traps: trapKind,
  bubbleDetectors: bubbleDetectorKind,
  hemolysis: hemolysisKind,
  jets: cannulaJetKind,
  filters: filterKind,
  hemoconcentrators: hemoconcentratorKind,
  underfedAlveoli: underfedAlveoliKind,
  fluidShift: fluidShiftKind,
  kidneys: kidneyKind,
  bodyStores: bodyStoreKind,
  maintenance: maintenanceKind,
  hemostasis: hemostasisKind,
  drugs: drugKind,
  drugEffects: drugEffectKind,
  transfusions: transfusionKind,
  transfusionLine: transfusionLineKind,
  transfused: transfusedKind,
  citrate: citrateKind,
  malignantHyperthermia: malignantHyperthermiaKind,
  incompatibility: incompatibilityKind,
  coldAgglutinins: coldAgglutininKind,
  clotting: clottingKind,
  bleeding: bleedingKind,
  batteries: batteryKind,
  cylinders: gasCylinderKind,
  changeOuts: changeOutKind,
  changedVolumes: changedVolumeKind,
  ledger: ledgerKind,
  exhaustGas: exhaustGasKind,
  inlineMonitors: inlineMonitorKind,
  sensors: sensorKind,
  inlineChannels: inlineChannelKind,
  flowMeters: flowMeterKind,
  flowHistory: flowHistoryKind,
  lines: pressureLineKind,
  lineHistory: pressureHistoryKind,
  pulseOximeters: pulseOximeterKind,
  cuffs: cuffKind,
  tissueOximeters: tissueOximeterKind,
  thermometers: thermometerKind,
  shuntMeters: shuntMeterKind,
  emboli: emboliKind,
  bedEmboli: bedEmboliKind,
  bedWays: bedWayKind,
  debris: debrisKind,
  harm: harmKind,
  lungWater: lungWaterKind,
};
