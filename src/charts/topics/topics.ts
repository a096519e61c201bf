import { nothing, type PropertyDeclarations } from 'lit';
import { topicsKind, type TopicsView } from '../../document/index.js';
import type { Chart } from '../../figure/chart.js';
import { ChoosingElement } from '../../figure/choosing-element.js';
import { stackLayout, type StackLayout } from '../../geometry/index.js';
import { groupCursor, groupsMessages, quoted, type GroupSelection } from '../../language/index.js';
import { choiceMark, stackMarks, stackStyles } from '../../marks/index.js';
import { mostRows, topicsModel, type TopicsModel, type TopicsOptions } from './model.js';
import { topicsNotes, topicsSummary, topicsTable } from './words.js';

const topics: Chart<TopicsView, TopicsModel, StackLayout, TopicsOptions> = {
  kind: topicsKind,
  says: groupsMessages,
  options: { group: undefined, only: false },
  model: topicsModel,
  summary: topicsSummary,
  notes: topicsNotes,
  table: topicsTable,
  layout: (model, _, language) =>
    stackLayout(model.shown[0]?.place ? { ...model, groups: [] } : model, language),
  picture: ({ model, layout, cursor, language }) => stackMarks(layout, { model, language, cursor }),
  controls: ({ view, groups, total, only }, _, change, language) => {
    const opened = groups.filter((_, i) => view.groups[i]?.topics).slice(0, mostRows);
    if (only || opened.length === 0) return nothing;
    return choiceMark(
      quoted(view.groupLabel),
      [
        { value: '', text: groupsMessages(language).all },
        ...opened.map(({ id, label }) => ({ value: id, text: quoted(label) })),
      ],
      total?.id ?? '',
      (group) => change({ group: group || undefined }),
      language,
    );
  },
  announcement: (model, language) => topicsSummary(model, language)[0] ?? '',
  cursor: groupCursor,
};

/** What `findings-select` tells when a reader opens a group. */
export interface GroupOpening {
  readonly view: string | undefined;
  /** The id of the group; undefined for all of them. */
  readonly group: string | undefined;
}

/**
 * Groups, such as services, with their share and how they divide into parts; a reader opens one to see its topics in
 * order.
 *
 * @summary Services, their share and sentiment, and the topics inside each.
 * @attr group - The id of the group whose topics are shown, alone. Left out: all groups, and a reader opens one.
 * @fires {CustomEvent<GroupSelection | GroupOpening>} findings-select - A reader chose a part of a group or topic, or opened a group.
 * @without text
 * @cssproperty --findings-color-positive - Parts of a positive tone.
 * @cssproperty --findings-color-mixed - Parts of a neutral tone.
 * @cssproperty --findings-color-negative - Parts of a negative tone.
 * @cssproperty --findings-color-heat-6 - Other categories: the darkest; the rest are mixed from it.
 */
export class FindingsTopics extends ChoosingElement<
  TopicsView,
  TopicsModel,
  StackLayout,
  TopicsOptions,
  GroupSelection | GroupOpening
> {
  static override styles = [...ChoosingElement.styles, stackStyles];
  static override properties: PropertyDeclarations = { group: {} };

  /** The id of the group whose topics are shown; empty for all. To set it is as if a reader had opened that group. */
  declare group: string | null | undefined;
  override readonly chart = topics;
  protected override readonly carried = { group: '' };

  protected override willUpdate(): void {
    const group = this.group || undefined;
    // The attribute asks for the group alone; the property may come from a reader's choice.
    const only = this.hasAttribute('group');
    if (group !== this.options.group || only !== !!this.options.only) super.choose({ group, only }, true);
    super.willUpdate();
  }

  /** Tells the page which group a reader has opened. */
  protected override choose(options: Partial<TopicsOptions>, quiet = false): void {
    // An address without a group leaves the one that the page asks for.
    if (quiet && !options.group) return;
    this.group = options.group;
    super.choose(options, quiet);
    if (quiet) return;
    const opening: GroupOpening = { view: this.drawn?.id, group: this.group };
    this.fire('findings-select', opening);
  }
}

declare module '../../figure/events.js' {
  interface Selections {
    topics: GroupSelection | GroupOpening;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'findings-topics': FindingsTopics;
  }
}
