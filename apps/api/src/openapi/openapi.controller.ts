import { Controller, Get, Header } from "@nestjs/common";
import { ApiExcludeController } from "@nestjs/swagger";
import type { OpenAPIObject } from "@nestjs/swagger";
import { PATHS } from "@openperfusion/contracts";
import { DOCS_CSS } from "./docsPage.ts";
import { OpenApiService } from "./openapi.service.ts";

@ApiExcludeController()
@Controller()
export class OpenApiController {
  constructor(private readonly openApi: OpenApiService) {}

  @Get(PATHS.openapi)
  document(): OpenAPIObject {
    return this.openApi.document();
  }

  @Get(PATHS.docs)
  @Header("content-type", "text/html; charset=utf-8")
  page(): string {
    return this.openApi.page();
  }

  @Get(`${PATHS.docs}/style.css`)
  @Header("content-type", "text/css; charset=utf-8")
  style(): string {
    return DOCS_CSS;
  }
}
