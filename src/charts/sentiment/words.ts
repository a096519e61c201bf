import {
  categoryName,
  groupsMessages,
  groupsTable,
  followed,
  quoted,
  type Language,
  type Said,
  type Table,
} from '../../language/index.js';
import type { SentimentModel } from './model.js';

/** The orders that a reader can choose: their value and their name. */
export function ordersOf(
  { categories, groups, unit }: SentimentModel,
  language: Language,
): { value: string; text: Said }[] {
  const { orders } = groupsMessages(language);
  const known = {
    given: true,
    name: true,
    base: groups.some((g) => g.base.value),
    share: groups.some((g) => g.share?.value),
  };
  return [
    ...(['given', 'name', 'base', 'share'] as const)
      .filter((o) => known[o])
      .map((value) => ({ value, text: orders[value] })),
    ...categories.map((category, i) => ({
      value: String(i),
      text: followed(categoryName(category, language), unit === 'percent' ? ', %' : ''),
    })),
  ];
}

/** The table: a row for each group, in the order chosen, and the total last. */
export function sentimentTable(model: SentimentModel, language: Language): Table {
  const { view, groups, total } = model;
  const rows = total ? [...groups, total] : groups;
  const { title, groupLabel: label } = view;
  return groupsTable(
    { caption: quoted(title), label, groups: rows, name: (i) => rows[i]?.label ?? '' },
    model,
    language,
  );
}

/** What is said after a change: what the bars are in, their order, and the first of them. */
export function sentimentSaid(model: SentimentModel, language: Language): Said {
  const { shown, order, unit } = model;
  const { messages } = language;
  const name = ordersOf(model, language).find(({ value }) => value === order)?.text ?? '';
  const first = shown.slice(0, 3).map((g) => g.label);
  return [
    `${messages[unit]}. ${groupsMessages(language).order}: `,
    name,
    '. ',
    quoted(`${first.join(', ')}.`),
  ];
}
