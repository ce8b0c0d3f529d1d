const PIGLET = "How fast the piglets were cooled is not known to us.";
const NO_COMPRESSIONS = "Nothing in the engine compresses a chest.";
const CASES = "It compares with measured cases, which are not published one by one.";

/** Why a published figure has no run of its own. */
export const NOT_RUN: Readonly<Record<string, string>> = {
  "A20-5": PIGLET,
  "A20-6": PIGLET,
  "C-cardiacArrest-5": NO_COMPRESSIONS,
  "C-cardiacArrest-6": NO_COMPRESSIONS,
  "C-cardiacArrest-7": NO_COMPRESSIONS,
  "C-cardiacArrest-8": NO_COMPRESSIONS,
  "V-hemo-40": "A course of an hour or more; the full run leaves it to a scenario.",
  "O-error-1": CASES,
  "O-error-2": CASES,
  "O-error-3": CASES,
};
