import { SIGNALS } from "@openperfusion/signals";
import { useState } from "react";
import { textIn } from "../shared/language/translation.ts";
import { useLanguage } from "../shared/language/useLanguage.ts";
import { useNow_ms } from "../shared/live/useNow.ts";
import { useSession } from "./session/SimulatorContext.ts";
import { changesWorthSaying } from "./values/changesWorthSaying.ts";
import type { Said } from "./values/changesWorthSaying.ts";
import { formatCell, simulatorView } from "./values/formatCell.ts";

/** Between two announcements: a screen reader that is still speaking helps nobody. */
const PAUSE_MS = 6000;

/** Tells a screen reader what has changed by an amount that matters, and nothing else. */
export function SpokenChanges() {
  const session = useSession();
  const language = useLanguage();
  const now_ms = useNow_ms();
  const [said, setSaid] = useState<Said>({ at_ms: Number.NEGATIVE_INFINITY, values: new Map(), changed: [] });
  if (now_ms - said.at_ms >= PAUSE_MS) {
    const next = changesWorthSaying(said, (signal) => session.values.read(signal), now_ms);
    if (next !== said) setSaid(next);
  }
  return (
    <p role="status" className="visually-hidden">
      {said.changed
        .map((signal) => {
          const value = said.values.get(signal) ?? "notAvailable";
          return `${textIn(SIGNALS[signal].label, language)} ${formatCell(signal, value)} ${simulatorView(signal).symbol}`;
        })
        .join(". ")}
    </p>
  );
}
