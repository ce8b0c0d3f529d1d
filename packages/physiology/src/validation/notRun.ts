const LONG = "A course of an hour or more; the full run leaves it to a scenario.";
const PIGLET = "How fast the piglets were cooled is not known to us.";
const CASES = "It compares with measured cases, which are not published one by one.";

/** Why a published figure has no run of its own. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  "A20-5": PIGLET,
  "A20-6": PIGLET,
  "E-vv-5": LONG,
  "E-vv-6": LONG,
  "E-vv-7": LONG,
  "E-va-15": LONG,
  "V-heat-5": LONG,
  "V-heat-6": LONG,
  "V-heat-7": LONG,
  "V-heat-8": LONG,
  "V-heat-9": LONG,
  "C-cardiacArrest-5": LONG,
  "C-cardiacArrest-6": LONG,
  "C-cardiacArrest-7": LONG,
  "C-cardiacArrest-8": LONG,
  "V-hemo-40": LONG,
  "C-tensionPneumothorax-4":
    "The record of the source does not define the loss of pulses; output stops at 15 mmHg (C-tensionPneumothorax-2).",
  "O-error-1": CASES,
  "O-error-2": CASES,
  "O-error-3": CASES,
};
