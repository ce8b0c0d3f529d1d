const PIGLET = "How fast the piglets were cooled is not known to us.";
const CASES = "It compares with measured cases, which are not published one by one.";

/** Why a published figure has no run of its own. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  "A20-5": PIGLET,
  "A20-6": PIGLET,
  "V-hemo-40": "A course of an hour or more; the full run leaves it to a scenario.",
  "O-error-1": CASES,
  "O-error-2": CASES,
  "O-error-3": CASES,
};
