// @vitest-environment jsdom
import { INTENDED_USE } from "@openperfusion/contracts";
import { cleanup, fireEvent, render, screen, within } from "@testing-library/react";
import { createMemoryRouter, RouterProvider } from "react-router";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { acknowledgedOn } from "./intendedUseRecord.ts";
import { roomOf } from "./rooms.ts";
import Shell from "./Shell.tsx";

function open(address: string): ReturnType<typeof createMemoryRouter> {
  const router = createMemoryRouter([{ path: "*", element: <Shell /> }], { initialEntries: [address] });
  render(<RouterProvider router={router} />);
  return router;
}

beforeEach(() => {
  window.localStorage.clear();
  vi.stubGlobal("matchMedia", () => new EventTarget());
  // jsdom has the element but not its modal side.
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe("the frame of every page", () => {
  it("leads to the three rooms in the page's language", () => {
    open("/es/console");
    const rooms = within(screen.getByRole("navigation", { name: "Salas" }));
    const links = rooms.getAllByRole("link");
    expect(links.map((link) => [link.textContent, link.getAttribute("href")])).toEqual([
      ["Guía", "/es/guide"],
      ["Simulador", "/es/simulator"],
      ["Consola", "/es/console"],
    ]);
    expect(links[2]?.getAttribute("aria-current")).toBe("page");
  });

  it("switches the language and keeps the page, its question and its place", () => {
    open("/en/console?stream=a.b.c&view=trends#top");
    const spanish = screen.getByRole("link", { name: "ES, Español" });
    expect(spanish.getAttribute("href")).toBe("/es/console?stream=a.b.c&view=trends#top");
  });

  it.each([
    ["/en/guide/what-is-perfusion", INTENDED_USE.guide.en],
    ["/en/simulator", INTENDED_USE.simulator.en],
    ["/es/console", INTENDED_USE.live.es],
  ])("says at its foot what the room is for: %s", (address, words) => {
    open(address);
    expect(screen.getByRole("contentinfo").textContent).toContain(words);
  });

  it("shows the intended use on the first run, keeps the date it was read, and does not ask again", () => {
    open("/en/guide");
    const dialog = screen.getByRole("dialog", { name: "What OpenPerfusion is for" });
    expect(dialog.textContent).toContain(INTENDED_USE.live.en);
    expect(acknowledgedOn()).toBeNull();
    fireEvent.click(within(dialog).getByRole("button", { name: "I have read this" }));
    expect(Date.now() - Date.parse(acknowledgedOn() ?? "")).toBeLessThan(60_000);
    expect(screen.queryByRole("dialog")).toBeNull();
    cleanup();
    open("/en/console");
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  it("asks again when the words were changed since", () => {
    window.localStorage.setItem(
      "openperfusion.intendedUse",
      JSON.stringify({ wording: "0000000000000000", acknowledgedAt: "2020-01-01T00:00:00.000Z" }),
    );
    expect(acknowledgedOn()).toBeNull();
  });

  it("goes round the three appearances and says which one is on", () => {
    open("/en/guide");
    const button = screen.getByRole("button", { name: "Appearance: As the system" });
    fireEvent.click(button);
    expect(document.documentElement.dataset["theme"]).toBe("light");
    fireEvent.click(button);
    expect(document.documentElement.dataset["theme"]).toBe("dark");
    expect(button.getAttribute("aria-label")).toBe("Appearance: Dark");
    fireEvent.click(button);
    expect(document.documentElement.dataset["theme"]).toBeUndefined();
  });

  it.each([
    ["/en/guide/what-is-perfusion", "guide"],
    ["/es/simulator", "simulator"],
    ["/es/console", "console"],
    ["/", "guide"],
  ])("knows the room of an address: %s", (address, room) => {
    expect(roomOf(address)).toBe(room);
  });
});
