/** The simulator room. */
export const simulator = {
  title: "Simulator",
};
