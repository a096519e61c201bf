import { hasFigures, topicsOf, type Group } from '../../document/index.js';
import {
  groupsMessages,
  groupsNotes,
  groupsSummary,
  groupsTable,
  groupWords,
  measureWords,
  quoted,
  topicName,
  type Language,
  type Said,
  type Table,
} from '../../language/index.js';
import { rowsOf, type TopicsModel } from './model.js';

/** As many topics are named in the summary. */
const mostNamed = 3;

/** The sentences above the picture: on all groups, or on the chosen one and its topics. */
export function topicsSummary(model: TopicsModel, language: Language): Said[] {
  const { total, shown, view, context } = model;
  const { formats } = language;
  if (!total) return shown[0]?.place ? topicsOfEach(model, language) : groupsSummary(model, language);
  const { share, low } = total;
  const topics = topLabels(shown);
  return [
    ...groupWords(total, model, language),
    ...(share?.value === undefined || !view.share
      ? []
      : [
          quoted(
            formats.sentence(view.share.measure),
            (m) => `${m}: ${formats.value(share.value ?? 0, 'percent')}.`,
          ),
        ]),
    ...(topics.length ? [groupsMessages(language).topics(topics)] : []),
    ...(low ? [groupsMessages(language).few(formats.number(context.lowBase))] : []),
  ];
}

/** The most frequent topics of the first groups: all there is where nothing is known of the groups themselves. */
function topicsOfEach(model: TopicsModel, language: Language): Said[] {
  const { view, context } = model;
  return [
    measureWords(model, language),
    ...view.groups.slice(0, mostNamed).flatMap((group) => {
      const topics = topLabels(topicsOf(group, view, context));
      return topics.length ? [`${group.label}. ${groupsMessages(language).topics(topics)}`] : [];
    }),
  ];
}

function topLabels(topics: readonly Group[]): string[] {
  return topics.slice(0, mostNamed).map((t) => t.label);
}

/** The notes below the picture. */
export function topicsNotes(model: TopicsModel, language: Language): Said[] {
  const { multiple, orderOnly } = groupsMessages(language);
  const rows = rowsOf(model).map((r) => r.group);
  return [
    ...(model.view.multiple ? [multiple()] : []),
    ...(rows.some((g) => g.place && !hasFigures(g)) ? [orderOnly()] : []),
    ...groupsNotes(model, rows, language),
  ];
}

/** The table: a row for each group, followed by a row for each of its topics with its place. */
export function topicsTable(model: TopicsModel, language: Language): Table {
  const { view, total } = model;
  const rows = rowsOf(model);
  return groupsTable(
    {
      caption: quoted(total ? `${view.title}: ${total.label}` : view.title),
      label: `${view.groupLabel}: ${view.topicLabel}`,
      groups: rows.map((r) => r.group),
      name: (i) => {
        const { group, within } = rows[i]!;
        return within ? `${within.label}: ${topicName(group, language)}` : group.label;
      },
    },
    model,
    language,
  );
}
