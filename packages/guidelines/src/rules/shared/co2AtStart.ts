import { startOf } from "../../quantity/Moment.ts";
import { baseline, signal } from "../../quantity/quantities.ts";

/** How old the gas before ECMO may be, as the registry of the studies takes it, and how late one may come in its place. */
const BEFORE_S = 21_600;
const AFTER_S = 1_800;

/** CO2 of the patient's own arterial blood; the circuit's is what the sweep made it. */
export const patientCo2 = signal("blood.radialRight.pco2");

/** The patient's last gas before ECMO began, not older than six hours, else the first within half an hour of its start. */
export const co2AtStart = baseline(
  signal("blood.radialRight.pco2", { maxAge_s: BEFORE_S }),
  { window_s: 1, within_s: AFTER_S },
  startOf("ecmoRun"),
);
