import { cablesFor, cablesText } from "@openperfusion/cables";
import type { Check } from "./Check.ts";
import { eachPort } from "./Check.ts";
import { say } from "./doctorWords.ts";
import { joined } from "../text/words.ts";

/** For a port from which nothing came: the profile's words on cable and menu, and the cable itself, contact by contact. */
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
        ? [say(transport.direction === "poll" ? "pollingOffAsked" : "pollingOffAnswered")]
        : [];
      return [
        {
          severity: isUnasked ? "warning" : "fault",
          what: say("nothingCameFrom", { device: profile.label }),
          todo: joined(
            [
              ...asking,
              say("cable", { note: cableNote }),
              // A cable whose contacts nobody knows is not drawn either.
              ...(cablesFor(profile.id).length === 0 ? [] : [say("cableCommand", { profile: profile.id })]),
              // A receive-only cable is the usual one, and it lets no request through.
              ...(config.polling === true ? [say("twoWay")] : []),
              say("menu", { note: menuNote }),
              ...hints,
            ],
            " · ",
          ),
          detail: { en: cablesText(profile.id, "en"), es: cablesText(profile.id, "es") },
        },
      ];
    }),
};
