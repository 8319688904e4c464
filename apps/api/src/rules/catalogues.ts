import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { CatalogueList, CatalogueView } from '@myotome/contract';
import { catalogueOf, type PathwayFigures } from '@myotome/pathway';
import { figures, pathways } from '@myotome/pathways';
import { problem } from '../platform/problem';

/** Something to read, and the entity tag that changes only when it does. */
export interface Tagged<T> {
  readonly content: T;
  readonly tag: string;
}

function tagged<T>(content: T): Tagged<T> {
  const hash = createHash('sha256').update(JSON.stringify(content)).digest('base64url');
  return { content, tag: `"${hash.slice(0, 22)}"` };
}

const measuredOf = (id: string): PathwayFigures | undefined => figures.find(({ pathway }) => pathway === id);

const all: readonly CatalogueView[] = pathways.map((pathway) => catalogueOf(pathway, measuredOf(pathway.id)));

/** The rules of every pathway in words. They change only with the program, so they are written once, at its start. */
@Injectable()
export class Catalogues {
  private readonly byPathway: ReadonlyMap<string, Tagged<CatalogueView>> = new Map(
    all.map((catalogue) => [catalogue.pathway, tagged(catalogue)] as const),
  );

  readonly list: Tagged<CatalogueList> = tagged({
    pathways: all.map(({ pathway, title, version, rules }) => ({ id: pathway, title, version, rules: rules.length })),
  });

  /** @throws ProblemError `not-found` where no pathway has this id */
  of(id: string): Tagged<CatalogueView> {
    const found = this.byPathway.get(id);
    if (!found) throw problem('not-found');
    return found;
  }
}
