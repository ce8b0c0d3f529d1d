import { Body, Controller, Get, Param, Post, Query } from "@nestjs/common";
import { ApiOperation, ApiTags } from "@nestjs/swagger";
import { CaseReview, CaseStatement, NewCaseStatement, PATHS, ReviewQuery } from "@openperfusion/contracts";
import { CaseId } from "../cases/caseId.ts";
import { Answer } from "../openapi/answer.ts";
import { ReviewService } from "./review.service.ts";
import { StatementsService } from "./statements.service.ts";

@ApiTags("cases")
@Controller()
export class ReviewController {
  constructor(
    private readonly reviews: ReviewService,
    private readonly statements: StatementsService,
  ) {}

  @Post(PATHS.caseStatements(":id"))
  @ApiOperation({
    summary:
      "State something of a case for its review: support, age, facts, events, phases; or take that back",
  })
  @Answer(
    201,
    "The statement, with its number and the time at which it was made; earlier ones stay",
    CaseStatement,
  )
  @Answer(422, "A time lies after the case, or the statement to take back does not hold")
  addStatement(
    @Param("id", { schema: CaseId }) id: string,
    @Body({ schema: NewCaseStatement }) statement: NewCaseStatement,
  ): Promise<CaseStatement> {
    return this.statements.add(id, statement);
  }

  @Get(PATHS.caseReview(":id"))
  @ApiOperation({
    summary:
      "The recorded case held against the guideline rules: for education and review, no alarm. Second by second over what is stored",
  })
  @Answer(
    200,
    "What was met, what was not, how long and how far, and what could not be judged and why",
    CaseReview,
  )
  @Answer(409, "The case is one of real devices and has not ended")
  @Answer(422, "The part lies outside the case, or is longer than 24 hours")
  @Answer(503, "Too many reviews are being made")
  review(
    @Param("id", { schema: CaseId }) id: string,
    @Query({ schema: ReviewQuery }) query: ReviewQuery,
  ): Promise<CaseReview> {
    return this.reviews.review(id, query);
  }
}
