/**
 * VHAINNOVATIONS/COMS-PROTO, framework/application/controllers/BSA_Calc.php at 596fb068: what its self-test expects of the
 * formulas of Haycock, Gehan and George, and Boyd alike, for 72 in and 188 lb as it rounds them.
 */
export const COMS_VECTOR = {
  given: { height_cm: 183, weight_kg: 85.28 },
  expected: 2.09,
  within: 0.005,
  from: "self-test of COMS-PROTO",
};
