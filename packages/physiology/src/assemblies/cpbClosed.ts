import type { Assembly } from "./Assembly.ts";
import { bypassDrawing } from "./drawings/bypassDrawing.ts";
import { joinFragments } from "./Fragment.ts";
import { arterialLine } from "./fragments/arterialLine.ts";
import { cardioplegia } from "./fragments/cardioplegia.ts";
import { centrifugalArterialPump } from "./fragments/centrifugalArterialPump.ts";
import { atrialReturn, hemoconcentrator } from "./fragments/hemoconcentrator.ts";
import { onBypass } from "./fragments/openBypass.ts";
import { bypassOxygenator } from "./fragments/bypassOxygenator.ts";
import { recirculationLine } from "./fragments/recirculationLine.ts";
import { softBag } from "./fragments/softBag.ts";
import { suckersAndVent } from "./fragments/suckers.ts";
import { twoStage } from "./fragments/venousCannulas.ts";
import { openChest } from "./fragments/ventilation.ts";

/** Bypass with a closed reservoir: a collapsing bag, and a cardiotomy of its own for the suckers. */
export const cpbClosed = (): Assembly => ({
  id: "cpb-closed",
  label: {
    en: "Cardiopulmonary bypass, closed soft-bag reservoir",
    es: "Circulación extracorpórea, reservorio cerrado de bolsa",
  },
  ...joinFragments(
    softBag(),
    twoStage(),
    centrifugalArterialPump({ device: "rotaflow", from: "circuit.pumpInlet", speed_rpm: 2750 }),
    bypassOxygenator,
    cardioplegia,
    suckersAndVent("circuit.cardiotomy", 3000),
    hemoconcentrator("circuit.reservoir"),
    atrialReturn,
    recirculationLine("circuit.reservoir"),
    arterialLine({ cannula: "aortic-24", to: "patient.archRight", purgeTo: "circuit.cardiotomy" }),
    openChest,
    onBypass,
  ),
  drawing: bypassDrawing({ pump: "centrifugalPump", reservoir: "soft bag", hasHemoconcentrator: true }),
});
