// @vitest-environment jsdom
import { DOSSIERS } from "@openperfusion/guidelines";
import { render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { QuotedIn } from "./QuotedIn.tsx";

it("names a dossier by its title, leading to it, and any other text as it is", () => {
  const { container } = render(<QuotedIn quotedIn="PER245 §2.8 and PMC8024827" />);
  const { title, address } = DOSSIERS.PER245;
  expect(container.textContent).toBe(`${title}, PER245 §2.8; PMC8024827`);
  expect(screen.getByRole("link", { name: title }).getAttribute("href")).toBe(address);
});
