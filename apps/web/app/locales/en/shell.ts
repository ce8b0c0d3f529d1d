/** Navigation, settings and frame of every page. */
export const shell = {
  tagline: "An open platform for perfusion",
  skipToContent: "Skip to content",
  rooms: { label: "Rooms", guide: "Guide", simulator: "Simulator", console: "Console" },
  language: {
    label: "Language",
    partial: "Not every text of this page is translated; the rest is in English.",
  },
  theme: { label: "Appearance", light: "Light", dark: "Dark", system: "As the system" },
  intendedUse: {
    title: "What OpenPerfusion is for",
    lead: "Please read this once. It stays at the foot of every page.",
    guide: "Guide",
    simulator: "Simulator",
    console: "Console",
    acknowledge: "I have read this",
    footer: "Intended use",
  },
  footer: {
    licence: "Software: Apache-2.0. Guide texts: CC BY 4.0.",
    notMedicalDevice: "Not a medical device.",
  },
  origin: {
    device: "Device",
    simulator: "SIMULATION",
    replay: "REPLAY",
    simulatorNote: "Simulated data. Not a patient.",
    replayNote: "A recording played again. Not happening now.",
  },
  notFound: {
    title: "There is no such page",
    body: "The address may be old or mistyped. The three rooms are in the bar at the top.",
  },
  failure: {
    title: "This page stopped with an error",
    body: "The rest of the site still works. Loading the page again usually helps.",
    reload: "Load again",
  },
  needsJavaScript: "This room draws live values and needs JavaScript. The guide works without it.",
};
