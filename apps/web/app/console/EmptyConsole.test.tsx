// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { I18nextProvider } from "react-i18next";
import { afterEach, expect, it } from "vitest";
import { translationFor } from "../shared/language/translation.ts";
import { EmptyConsole } from "./EmptyConsole.tsx";

afterEach(cleanup);

it.each([
  [true, "en", "Nothing is connected yet"],
  [false, "en", "The server cannot be reached"],
  [true, "es", "Todavía no hay nada conectado"],
  [false, "es", "No se puede llegar al servidor"],
] as const)("says what is missing and what to do: server there %s, %s", (isListed, language, heading) => {
  render(
    <I18nextProvider i18n={translationFor(language)}>
      <EmptyConsole isListed={isListed} />
    </I18nextProvider>,
  );
  expect(screen.getByRole("heading", { name: heading })).toBeDefined();
  expect(screen.getByText("npm start")).toBeDefined();
});
