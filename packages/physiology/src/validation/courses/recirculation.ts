import type { Assembly } from "../../assemblies/Assembly.ts";
import { ASSEMBLIES } from "../../assemblies/registry.ts";
import { vvByTwo } from "../../assemblies/vvTwoSite.ts";
import { Engine } from "../../engine/Engine.ts";
import { layOutModel } from "../../presets/layOutModel.ts";
import { value } from "../start.ts";
import { findings } from "../subjects/Finding.ts";
import type { Finding } from "../subjects/Finding.ts";
import { setFlow } from "./setFlow.ts";

const vvTwoSite = ASSEMBLIES["vv-two-site"];
const vvJugulofemoral = ASSEMBLIES["vv-jugulofemoral"];

/** Recirculation of patients with the output of those who need VV ECMO: awake, with an inotrope. */
export function recirculation(): readonly Finding[] {
  const femoroJugular = at(vvTwoSite, 3.01);
  const jugulofemoral = at(vvJugulofemoral, 3.57);
  // The source's slope is that of all its measurements, 595 and 231 in the two configurations: between the quartiles of flow.
  const slope =
    (595 * slopeBetween(vvTwoSite, 2.4, 3.7) + 231 * slopeBetween(vvJugulofemoral, 3.05, 4.06)) / (595 + 231);
  return findings(
    {
      "A17-1": femoroJugular.percent,
      "A17-2": jugulofemoral.percent,
      // A mesh cannula is open where it lies, in the atrium; a multistage one along the superior cava too.
      "A17-3": at(atrioFemoral, 3.57).percent,
      "A17-4": jugulofemoral.percent,
      "A17-5": femoroJugular.effective,
      "A17-6": jugulofemoral.effective,
      "A17-7": slope,
    },
    ["A17-1", "A17-2"],
  );
}

function slopeBetween(assembly: Assembly, less: number, more: number): number {
  return (at(assembly, more).percent - at(assembly, less).percent) / (more - less);
}

function at(assembly: Assembly, flow: number): { readonly percent: number; readonly effective: number } {
  const engine = new Engine(layOutModel(assembly, "adult-man"));
  engine.setControl("drug.inotrope.effect", 1);
  engine.setControl("patient.anesthesia.depth", 0);
  engine.step(30_000);
  setFlow(engine, flow);
  let percent = 0;
  for (let i = 0; i < 100; i++) {
    engine.step(100);
    percent += value(engine, "circuit.recirculation.fraction") / 100;
  }
  return { percent, effective: value(engine, "flowmeter.flow.mean10s") * (1 - percent / 100) };
}

const atrioFemoral = vvByTwo({
  id: "atrio-femoral",
  label: vvJugulofemoral.label,
  drawing: vvJugulofemoral.drawing,
  drainage: "multistage-venous-25",
  holes: { rightAtrium: 1 },
  back: "femoral-arterial-19",
  backTo: "patient.inferiorVenaCava",
  speed_rpm: 2400,
});
