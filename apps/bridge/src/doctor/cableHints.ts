import type { Check } from "./Check.ts";
import { eachPort } from "./Check.ts";

/** A receive-only cable is the usual one, and it lets no request through. */
const TWO_WAY = "a receive-only cable carries no request or answer: this port needs the two-way form";

/** For a port from which nothing came: the profile's words on the cable and on the device's menu. */
export const cableHints: Check = {
  name: "cable-and-menu",
  examine: (subject) =>
    eachPort(subject, ({ plan: { config, profile }, heard }) => {
      if (heard === undefined || heard.bytes.length > 0 || heard.problem !== undefined) return [];
      const { cableNote, menuNote, hints, transport } = profile;
      const isUnasked = transport.direction !== "listenOnly" && config.polling !== true;
      // The doctor asks nothing, so the silence of a device that a bridge would ask tells nothing either.
      if (transport.direction === "poll" && !isUnasked && heard.from === "port") return [];
      const asking = isUnasked
        ? [
            `polling is off for this port, so nothing is ${transport.direction === "poll" ? "asked" : "answered"}: \`bridge add\` shows the bytes that would be sent`,
          ]
        : [];
      return [
        {
          severity: isUnasked ? "warning" : "fault",
          what: `nothing came from the ${profile.label.en}`,
          todo: [
            ...asking,
            `cable: ${cableNote.en}`,
            `\`bridge cable ${profile.id}\` shows connector, contacts and wires, and what of them is unknown`,
            ...(config.polling === true ? [TWO_WAY] : []),
            `menu: ${menuNote.en}`,
            ...hints.map(({ en }) => en),
          ].join(" · "),
        },
      ];
    }),
};
