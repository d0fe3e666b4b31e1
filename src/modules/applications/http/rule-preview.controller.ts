import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { Can } from '../application.permissions.js';
import { PreviewRules } from '../queries/preview-rules.js';
import { RulePreview, TryRules } from './rule-preview.view.js';

/** Tries rules of a call on the students there are; it stands here because students are needed. */
@ApiTags('calls')
@Controller('calls')
export class RulePreviewController {
  constructor(private readonly preview: PreviewRules) {}

  @Post(':id/rule-preview')
  @Can('call.preview_rules')
  @HttpCode(200)
  @ApiOkResponse({ type: RulePreview })
  postRulePreview(@IdParam() id: string, @Body() { rules }: TryRules) {
    return this.preview.execute(id, rules);
  }
}
