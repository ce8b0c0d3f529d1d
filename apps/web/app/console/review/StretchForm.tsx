import type { Case } from "@openperfusion/contracts";
import { useState } from "react";
import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router";
import type { ClockZone } from "../../shared/format/wallTime.ts";
import { fieldTime, momentOf } from "./fieldTime.ts";

const MAX_MS = 24 * 3_600_000;

/** Which part of a case is reviewed; it stands in the address. Of a long case, a day at most at once. */
export function StretchForm({
  about: { id, from_ms, to_ms },
  zone,
}: {
  readonly about: Pick<Case, "id" | "from_ms" | "to_ms">;
  readonly zone: ClockZone;
}) {
  const { t } = useTranslation("review");
  const [search, setSearch] = useSearchParams();
  const latest_ms = from_ms + MAX_MS;
  const end_ms = to_ms === null ? latest_ms : Math.min(to_ms, latest_ms);
  const asked = (name: string, otherwise_ms: number): number =>
    search.get(name) === null ? otherwise_ms : Number(search.get(name));
  const [from, setFrom] = useState(() => fieldTime(asked("from_ms", from_ms), zone));
  const [to, setTo] = useState(() => fieldTime(asked("to_ms", end_ms), zone));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const begin_ms = momentOf(from, zone);
    const until_ms = momentOf(to, zone);
    if (begin_ms === null || until_ms === null) return;
    setSearch({ case: id, from_ms: String(begin_ms), to_ms: String(until_ms) });
  };
  return (
    <details className="basis stretch">
      <summary>{t("part.title")}</summary>
      <form className="basis__row" onSubmit={submit}>
        <label>
          {t("from")}
          <input
            type="datetime-local"
            step={1}
            required
            value={from}
            onChange={({ target }) => setFrom(target.value)}
          />
        </label>
        <label>
          {t("to")}
          <input
            type="datetime-local"
            step={1}
            required
            value={to}
            onChange={({ target }) => setTo(target.value)}
          />
        </label>
        <button type="submit" className="button">
          {t("part.review")}
        </button>
      </form>
    </details>
  );
}
