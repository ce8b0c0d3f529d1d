/** The frame of the guide's pages; the pages themselves are MDX. */
export const guide = {
  title: "Guide",
  lead: "What perfusion is, who does it, with which machines: short pages, each with its sources and the date it was last changed.",
  welcome: "Perfusion, explained",
  rooms: {
    simulator:
      "Run a patient on bypass in this browser: pump, gas, temperature, clamps. It also works without a network.",
    console:
      "Watch and record what a real or emulated console sends: every value with its age, its source and its raw bytes.",
  },
  rules:
    "What guidelines and studies ask for, rule by rule: threshold, source, strength, where sources disagree.",
  reviewed: "Clinical review",
  written: "Last changed",
  sources: "Sources",
  readOfSources:
    "In brackets stands what was read of each source. It was read by a program that works for this project, not by a clinician.",
  read: "read: {{what}}",
  licence:
    "Text and drawings of this page: CC BY 4.0, the OpenPerfusion authors. You may copy, translate and adapt them if you name the source.",
  notTranslated: "This page is not translated yet; it is shown in English.",
};
