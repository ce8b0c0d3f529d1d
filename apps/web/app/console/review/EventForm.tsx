import { statementsInForce } from "@openperfusion/contracts";
import type { CaseReview, JudgedCase } from "@openperfusion/contracts";
import { EVENTS, eventUnit } from "@openperfusion/guidelines";
import type { EventId } from "@openperfusion/guidelines";
import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import type { ClockZone } from "../../shared/format/wallTime.ts";
import { textIn } from "../../shared/language/translation.ts";
import { useLanguage } from "../../shared/language/useLanguage.ts";
import { lacksOf } from "../../shared/review/sortReviews.ts";
import { fieldTime, momentOf } from "./fieldTime.ts";
import type { Stating } from "./useStating.ts";

const EVENT_IDS = Object.keys(EVENTS) as readonly EventId[];

interface EventFormProps {
  readonly review: CaseReview;
  readonly judged: JudgedCase;
  readonly zone: ClockZone;
  readonly stating: Stating;
}

/** An event with its time, and kinds of events that were noted throughout, so that none noted means that none was. */
export function EventForm({ review, judged, zone, stating }: EventFormProps) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const [event, setEvent] = useState<EventId>("crossClampOn");
  const [time, setTime] = useState(() => fieldTime(judged.from_ms, zone));
  const [amount, setAmount] = useState("");
  const unit = eventUnit(event);
  const submit = (submitted: FormEvent): void => {
    submitted.preventDefault();
    const wall_ms = momentOf(time, zone);
    if (wall_ms === null) return;
    const given = unit === "" || amount === "" ? null : Number(amount);
    void stating.state([{ kind: "event", event, wall_ms, amount: given }]);
  };
  return (
    <details className="review-part">
      <summary>{t("events.title")}</summary>
      <form className="basis__row" onSubmit={submit}>
        <label>
          {t("events.kind")}
          <select value={event} onChange={({ target }) => setEvent(target.value as EventId)}>
            {EVENT_IDS.map((id) => (
              <option key={id} value={id}>
                {textIn(EVENTS[id].label, language)}
              </option>
            ))}
          </select>
        </label>
        <label>
          {t("events.time")}
          <input
            type="datetime-local"
            step={1}
            required
            value={time}
            onChange={({ target }) => setTime(target.value)}
          />
        </label>
        {unit !== "" && (
          <label>
            {t("events.amount", { unit })}
            <input
              type="number"
              min={0}
              step="any"
              value={amount}
              onChange={({ target }) => setAmount(target.value)}
            />
          </label>
        )}
        <button type="submit" className="button" disabled={stating.isWriting}>
          {t("basis.write")}
        </button>
      </form>
      <KeptEvents review={review} judged={judged} stating={stating} />
    </details>
  );
}

function KeptEvents({ review, judged, stating }: Omit<EventFormProps, "zone">) {
  const { t } = useTranslation("review");
  const language = useLanguage();
  const [picked, setPicked] = useState<readonly EventId[]>([]);
  const kept = statementsInForce(review.statements).flatMap((each) =>
    each.kind === "keepsEvents" ? [each.events] : [],
  );
  const before = kept.at(-1) ?? [];
  const wanted = lacksOf(judged.rules).filter(
    ({ missing }) => Object.hasOwn(EVENTS, missing.what) && missing.why === "notKept",
  );
  if (wanted.length === 0) return null;
  const toggle = (id: EventId): void =>
    setPicked((now) => (now.includes(id) ? now.filter((each) => each !== id) : [...now, id]));
  const submit = (submitted: FormEvent): void => {
    submitted.preventDefault();
    if (picked.length === 0) return;
    const events = [...new Set([...before, ...picked])];
    void stating.state([{ kind: "keepsEvents", events }]).then((isWritten) => isWritten && setPicked([]));
  };
  return (
    <form onSubmit={submit}>
      <fieldset className="kept-events">
        <legend>{t("events.kept")}</legend>
        <p className="muted">{t("events.keptHelp")}</p>
        {wanted.map(({ missing }) => {
          const id = missing.what as EventId;
          return (
            <label key={id}>
              <input type="checkbox" checked={picked.includes(id)} onChange={() => toggle(id)} />
              {textIn(EVENTS[id].label, language)}
            </label>
          );
        })}
      </fieldset>
      <button type="submit" className="button" disabled={stating.isWriting}>
        {t("events.keptWrite")}
      </button>
    </form>
  );
}
