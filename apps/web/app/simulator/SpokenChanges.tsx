import { SIGNALS } from "@openperfusion/signals";
import { useEffect, useState } from "react";
import { textIn } from "../shared/language/translation.ts";
import { useLanguage } from "../shared/language/useLanguage.ts";
import { useSession } from "./session/SimulatorContext.ts";
import { changesWorthSaying, NOTHING_SAID } from "./values/changesWorthSaying.ts";
import type { Said } from "./values/changesWorthSaying.ts";
import { formatCell, simulatorView } from "./values/formatCell.ts";

/** Between two announcements: a screen reader that is still speaking helps nobody. */
const PAUSE_MS = 6000;

/** Tells a screen reader what has changed by an amount that matters, and nothing else. */
export function SpokenChanges() {
  const session = useSession();
  const language = useLanguage();
  const [said, setSaid] = useState<Said>(NOTHING_SAID);
  useEffect(() => {
    const timer = window.setInterval(() => {
      setSaid((before) => changesWorthSaying(before, (signal) => session.samples.values.read(signal)));
    }, PAUSE_MS);
    return () => window.clearInterval(timer);
  }, [session]);
  return (
    <output className="visually-hidden">
      {said.changed
        .map((signal) => {
          const value = said.values.get(signal) ?? "notAvailable";
          return `${textIn(SIGNALS[signal].label, language)} ${formatCell(signal, value)} ${simulatorView(signal).symbol}`;
        })
        .join(". ")}
    </output>
  );
}
