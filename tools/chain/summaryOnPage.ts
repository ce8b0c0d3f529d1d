import type { StreamSummary } from "@openperfusion/contracts";
import { SIGNAL_IDS, SIGNALS } from "@openperfusion/signals";
import type { Browser } from "playwright-core";
import { openRoom, ROOMS } from "./rooms.ts";

const FIGURES = ["values", "notAvailable", "outOfRange", "otherStates", "min", "max", "mean"] as const;

/** The counts that a person reads in the console room's summary of the only stream, from the page itself. */
export async function summaryOnPage(
  browser: Browser,
  address: string,
  frameCount: number,
): Promise<StreamSummary> {
  const room = ROOMS.find(({ name }) => name === "console")!;
  const page = await openRoom(browser, address, { room, language: "en", theme: "light" });
  try {
    await page.getByRole("link", { name: "Summary" }).click();
    await page.locator(`.counts data[value="${frameCount}"]`).first().waitFor();
    const lists = await page.locator(".count-lists .card").evaluateAll((cards) =>
      cards.map((card) =>
        [...card.querySelectorAll(".counts > div")].map((entry) => ({
          key: entry.getAttribute("data-key") ?? "",
          count: Number(entry.querySelector("data")?.value),
        })),
      ),
    );
    const rows = await page.locator("table.signal-counts tbody tr").evaluateAll((all) =>
      all.map((row) => ({
        label: row.querySelector("th")?.firstChild?.textContent?.trim() ?? "",
        figures: [...row.querySelectorAll("td")].map((cell) => {
          const figure = cell.querySelector("data")?.value;
          return figure === undefined ? null : Number(figure);
        }),
      })),
    );
    const [whole, events, notices] = lists.map((list) =>
      Object.fromEntries(list.map(({ key, count }) => [key, count])),
    );
    const signals = Object.fromEntries(
      rows.map(({ label, figures }) => {
        const id = SIGNAL_IDS.find((signal) => SIGNALS[signal].label.en === label) ?? label;
        return [id, Object.fromEntries(FIGURES.map((name, i) => [name, figures[i] ?? null]))];
      }),
    ) as StreamSummary["signals"];
    return {
      frames: whole!["frames"]!,
      rejected: whole!["rejected"]!,
      gaps: whole!["gaps"]!,
      events: events!,
      notices: notices!,
      signals,
    };
  } finally {
    await page.context().close();
  }
}
