import type { Text } from "@openperfusion/signals";
import { startOf } from "../../quantity/Moment.ts";
import { atMoment, signal } from "../../quantity/quantities.ts";
import { all, fact, not } from "../../rule/conditions.ts";

export const act_s = signal("coag.act");

/** The last ACT before bypass, or the first on it where none was taken. */
export const actAtStart_s = atMoment(act_s, startOf("bypass"));

/** Where 480 s is asked for: the other tests have a lower number of their own. */
export const usualActTest = all(
  fact("equipment.uncoatedOrSuction"),
  not(fact("equipment.maximallyActivatedAct")),
);

/** Rules that ask for 480 s, and those that are content with less. */
export const ACT_480: readonly string[] = [
  "cpb.anticoagulation.actAtStart480Stsac18",
  "cpb.anticoagulation.actOnBypass480Stsac18",
  "cpb.anticoagulation.actAtStart480Eacts24",
];
export const ACT_LOWER: readonly string[] = [
  "cpb.anticoagulation.actOnBypass400Stsac18",
  "cpb.anticoagulation.actMieccCoronary300Anastasiadis",
  "cpb.anticoagulation.actMieccValve400Anastasiadis",
];

export const ACT_CANNOT_TELL: Text = {
  en: "ACT differs between devices, and cold and dilution lengthen it without more heparin.",
  es: "El ACT difiere entre aparatos, y el frío y la dilución lo alargan sin más heparina.",
};
