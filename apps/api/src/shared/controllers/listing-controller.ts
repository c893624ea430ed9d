import { Controller, Get, Query, Res, type Type } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { readListQuery } from '@paradero/contract/list-query';
import { pageOf } from '@paradero/contract/page';
import type { Resource } from '@paradero/contract/resource';
import type { Actor } from '@paradero/domain/access';
import type { FastifyReply } from 'fastify';
import { Can, CurrentActor } from '../http/access.decorators.js';
import { ListParameters } from '../http/parameters.js';
import { BuiltJson, Returns, Streams } from '../http/returns.js';
import { CsvExport } from '../records/csv-export.js';
import { RecordReader, type Page } from '../records/record-reader.js';
import { named } from './named.js';

type RawQuery = Readonly<Record<string, unknown>>;

/** Routes that answer many records of a resource: a page, and an export of all that match. */
export function ListingController(resource: Resource): Type<object> {
  @ApiTags(resource.name)
  @Controller(resource.name)
  class Listing {
    constructor(
      private readonly reader: RecordReader,
      private readonly csv: CsvExport,
    ) {}

    @Get()
    @Can('list', resource.name)
    @ApiOperation({
      summary: `List ${resource.name}`,
      description: resource.doc,
      operationId: `list-${resource.name}`,
    })
    @ListParameters(resource)
    @Returns(pageOf(resource))
    async list(
      @CurrentActor() actor: Actor,
      @Query() raw: RawQuery,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      const query = readListQuery(resource, raw, actor.role);
      const page = await this.reader.list(actor, resource, query);
      void reply.header('Content-Range', contentRange(resource.name, query, page));
      return new BuiltJson(page.body);
    }

    @Get('export.csv')
    @Can('export', resource.name)
    @ApiOperation({ summary: `Export ${resource.name} as CSV`, operationId: `export-${resource.name}` })
    @ListParameters(resource)
    @Streams('text/csv')
    async export(
      @CurrentActor() actor: Actor,
      @Query() raw: RawQuery,
      @Res({ passthrough: true }) reply: FastifyReply,
    ) {
      const query = readListQuery(resource, raw, actor.role);
      void reply
        .type('text/csv; charset=utf-8')
        .header('Content-Disposition', `attachment; filename="${resource.name}.csv"`);
      return this.csv.stream(actor, resource, query);
    }
  }
  return named(Listing, resource, 'Listing');
}

// The complete length is `*` when the count stopped at its cap (RFC 9110, section 14.4).
function contentRange(
  name: string,
  { page, perPage }: { page: number; perPage: number },
  { total, totalIsLowerBound }: Page,
): string {
  const first = (page - 1) * perPage;
  const length = totalIsLowerBound ? '*' : String(total);
  const last = Math.min(first + perPage, total) - 1;
  return last < first ? `${name} */${length}` : `${name} ${first}-${last}/${length}`;
}
