import { NgTemplateOutlet } from '@angular/common';
import { Component, computed, input } from '@angular/core';
import type { CatalogueLine } from '@myotome/contract';
import { treeOf } from './line-tree';

/** A condition in words as a nested list. */
@Component({
  selector: 'app-rule-lines',
  imports: [NgTemplateOutlet],
  template: `
    <ng-template #list let-nodes>
      <ul>
        @for (node of nodes; track $index) {
          <li [class.group]="node.group">
            {{ node.words }}
            @if (node.below.length > 0) {
              <ng-container [ngTemplateOutlet]="list" [ngTemplateOutletContext]="{ $implicit: node.below }" />
            }
          </li>
        }
      </ul>
    </ng-template>
    <ng-container [ngTemplateOutlet]="list" [ngTemplateOutletContext]="{ $implicit: nodes() }" />
  `,
  styles: `
    :host {
      display: block;
      font-size: 0.93rem;
      line-height: 1.35;
    }
    ul ul {
      margin-inline-start: 0.3rem;
      padding-inline-start: 0.7rem;
      border-inline-start: 2px solid var(--line);
    }
    li {
      overflow-wrap: anywhere;
      padding-block: 0.06rem;
    }
    .group {
      color: var(--ink-soft);
    }
    .group > ul > li:not(.group) {
      color: var(--ink);
    }
  `,
})
export class RuleLines {
  readonly lines = input.required<readonly CatalogueLine[]>();
  protected readonly nodes = computed(() => treeOf(this.lines()));
}
