/** What the test runner makes of files that are read as text. */
interface ImportMeta {
  glob<Content>(
    path: string,
    options: { readonly query: "?raw"; readonly import: "default"; readonly eager: true },
  ): Readonly<Record<string, Content>>;
}
