import { Controller, Get, Header, Param, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiParam, ApiProduces, ApiTags } from '@nestjs/swagger';
import { IdParam } from '../../../platform/http/id-param.js';
import { problem } from '../../../platform/http/index.js';
import { CurrentActor, type Actor } from '../../identity/index.js';
import { Can } from '../application.permissions.js';
import { attachment } from '../http/attachment.js';
import { VersionChanges } from './changes.view.js';
import { PreviewApplication } from './preview-application.js';
import { receiptOf } from './receipt-lines.js';
import { receiptPdf } from './receipt-pdf.js';
import { Preview, VersionPage, VersionView } from './version.view.js';
import { Versions } from './versions.js';

/** A number of a version; whatever is none names nothing. */
const numberOf = (text: string): number => {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw problem('not_found');
  return Number(text);
};

const NumberOfVersion = ApiParam({ name: 'number', schema: { type: 'integer', minimum: 1 } });

/** What an application says now, and what it said each time that it was handed in. */
@ApiTags('applications')
@Controller('applications/:id')
export class VersionsController {
  constructor(
    private readonly versions: Versions,
    private readonly preview: PreviewApplication,
  ) {}

  @Get('preview')
  @Can('application.read')
  @ApiOkResponse({ type: Preview })
  getPreview(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.preview.execute(actor, id);
  }

  @Get('versions')
  @Can('application.read')
  @ApiOkResponse({ type: VersionPage })
  getVersions(@CurrentActor() actor: Actor, @IdParam() id: string) {
    return this.versions.list(actor, id);
  }

  @Get('versions/:number')
  @Can('application.read')
  @NumberOfVersion
  @ApiOkResponse({ type: VersionView })
  getVersion(@CurrentActor() actor: Actor, @IdParam() id: string, @Param('number') number: string) {
    return this.versions.require(actor, id, numberOf(number));
  }

  @Get('versions/:number/changes')
  @Can('application.read')
  @NumberOfVersion
  @ApiOkResponse({ type: VersionChanges })
  getChanges(@CurrentActor() actor: Actor, @IdParam() id: string, @Param('number') number: string) {
    return this.versions.changes(actor, id, numberOf(number));
  }

  @Get('versions/:number/receipt')
  @Can('application.read')
  @NumberOfVersion
  @Header('cache-control', 'private, no-store')
  @Header('x-content-type-options', 'nosniff')
  @ApiProduces('application/pdf')
  @ApiOkResponse({ schema: { type: 'string', format: 'binary' } })
  async getReceipt(
    @CurrentActor() actor: Actor,
    @IdParam() id: string,
    @Param('number') number: string,
  ): Promise<StreamableFile> {
    const version = await this.versions.require(actor, id, numberOf(number));
    const { code } = version.content.call;
    const pdf = await receiptPdf(receiptOf(version, actor.locale), new Date(version.submittedAt));
    return new StreamableFile(pdf, {
      type: 'application/pdf',
      length: pdf.length,
      disposition: attachment(`${code}-receipt-${version.number}.pdf`),
    });
  }
}
