import { html, nothing, type TemplateResult } from 'lit';
import type { GroupsModel } from '../document/index.js';
import { round, type Segment, type StackLayout, type StackRow } from '../geometry/index.js';
import { saidWords, textOf } from './words.js';
import { categoryName, groupsMessages, type Language } from '../language/index.js';

/** Where a cursor stands: a row and a category. */
interface At {
  readonly row: number;
  readonly column: number;
}

/** What rows are drawn from beside their layout. */
export interface StackScene {
  readonly language: Language;
  readonly model: GroupsModel;
  readonly cursor: At | undefined;
}

/** What the numbers beside the bars are: of topics, how many are about each. */
function baseLabel({ shown }: GroupsModel, { messages }: Language): string {
  return messages[shown[0]?.place ? 'count' : 'base'];
}

/** The class of a piece of a bar. */
function pieceClass({ part }: Segment, classes: readonly string[]): string {
  return part < 0 ? (part < -1 ? 'plain' : 'gap') : (classes[part] ?? '');
}

function bar(
  segments: readonly Segment[],
  classes: readonly string[],
  at: number | undefined,
): TemplateResult[] {
  return segments.map(
    (piece) =>
      html`<span
        class="part ${pieceClass(piece, classes)} ${piece.part === at ? 'at' : ''}"
        data-column=${piece.part < 0 ? nothing : piece.part}
        .style=${`flex-basis:${round(piece.size * 10) / 10}%`}
        ><b>${piece.text}</b></span
      >`,
  );
}

function row(
  { place, label, low, segments, words, base, share }: StackRow,
  layout: StackLayout,
  { model, language, cursor }: StackScene,
): TemplateResult {
  const here = cursor?.row === place;
  const { average, classes, hasBase } = layout;
  return html`<div class="row ${place < 0 ? 'total' : ''} ${low ? 'low' : ''} ${here ? 'here' : ''}" data-row=${place < 0 ? nothing : place}>
    <span class="name"><bdi>${textOf(label, language)}${low && !hasBase ? ' †' : ''}</bdi></span>
    <span class="bar">${words ? html`<span class="quiet-text">${words}</span>` : bar(segments, classes, here ? cursor?.column : undefined)}</span>
    ${hasBase ? html`<span class="base">${base && html`<bdi><i>${baseLabel(model, language)} </i>${base}${low ? '†' : ''}</bdi>`}</span>` : nothing}
    ${
      share
        ? html`<span class="share"
            ><i>${groupsMessages(language).share} </i
            ><span class="mini"
              ><span class="part plain" .style=${`inline-size:${share.size}%`}></span
              >${average === undefined ? nothing : html`<span class="mean" .style=${`inset-inline-start:${average}%`}></span>`}</span
            >${share.text}</span
          >`
        : nothing
    }
  </div>`;
}

/** What the colours of the parts mean, why some have none, and what the share is. */
function legend(
  { classes, average, rows, gaps }: StackLayout,
  { model, language }: StackScene,
): TemplateResult {
  const { categories, view, average: mean } = model;
  const { messages, formats } = language;
  const { share } = view;
  return html`<ul class="legend" part="legend">
    ${
      rows.some(({ segments }) => segments.some((s) => s.part >= 0))
        ? categories.map(
            (c, i) =>
              html`<li><span class="part key ${classes[i]}"></span>${saidWords(categoryName(c, language), language)}</li>`,
          )
        : nothing
    }
    ${gaps.map((reason) => html`<li><span class="part key gap"></span>${reason}</li>`)}
    ${share && rows.some((r) => r.share) ? html`<li>${groupsMessages(language).share}: ${textOf(share.measure, language)}</li>` : nothing}
    ${
      mean?.value === undefined || average === undefined
        ? nothing
        : html`<li><span class="mean key"></span>${messages.average} ${formats.value(mean.value, 'percent')}</li>`
    }
  </ul>`;
}

/** Groups as rows: a name, a bar of parts, the base and the share. It is hidden from assistive technology, which has the table. */
export function stackMarks(layout: StackLayout, scene: StackScene): TemplateResult {
  const { rows, total, without, hasBase, baseLength } = layout;
  const { model, language } = scene;
  const { view } = model;
  const shares = rows.some((r) => r.share);
  return html`<div class="picture rows" part="picture" aria-hidden="true" .style=${`--_base:${baseLength + 1}ch`}>
    ${legend(layout, scene)}
    <div class="row head">
      <span class="name">${textOf(model.shown[0]?.place && 'topicLabel' in view ? view.topicLabel : view.groupLabel, language)}</span><span class="bar"></span>
      ${hasBase ? html`<span class="base">${baseLabel(model, language)}</span>` : nothing}
      ${shares ? html`<span class="share">${groupsMessages(language).share}</span>` : nothing}
    </div>
    ${rows.map((r) => row(r, layout, scene))} ${total ? row(total, layout, scene) : nothing}
    ${without.map((text) => html`<p class="quiet-text">${text}</p>`)}
  </div>`;
}
