import { Injectable } from "@nestjs/common";
import type { OpenAPIObject } from "@nestjs/swagger";
import { docsPage } from "./docsPage.ts";

/** The document is made when it is first asked for; a server that only records never pays for it. */
@Injectable()
export class OpenApiService {
  #make: (() => OpenAPIObject) | undefined;
  #document: OpenAPIObject | undefined;
  #page: string | undefined;

  /** The application that is described knows itself only after it has been made. */
  describe(make: () => OpenAPIObject): void {
    this.#make = make;
  }

  document(): OpenAPIObject {
    if (this.#make === undefined) throw new TypeError("describe() was not called");
    this.#document ??= this.#make();
    return this.#document;
  }

  page(): string {
    this.#page ??= docsPage(this.document());
    return this.#page;
  }
}
