import type { Grain } from '../document/index.js';
import { checklistEnglish } from './checklist.js';
import { groupsEnglish } from './groups.js';
import { heatmapEnglish } from './heatmap.js';
import { reportEnglish } from './report.js';
import { helpEnglish } from './help.js';
import type { Messages } from './messages.js';

const plural: { readonly [G in Grain]: string } = {
  day: 'days',
  week: 'weeks',
  month: 'months',
  quarter: 'quarters',
  year: 'years',
  'financial-year': 'financial years',
};

/** What the figures say in English. */
export const en: Messages = {
  grain: {
    day: 'Day',
    week: 'Week from',
    month: 'Month',
    quarter: 'Quarter',
    year: 'Year',
    'financial-year': 'Financial year',
  },
  status: {
    'not-stated': 'not stated',
    suppressed: 'withheld to protect people',
    'not-collected': 'not collected',
    provisional: 'provisional',
    derived: 'worked out',
  },
  category: { positive: 'Positive', mixed: 'Mixed', negative: 'Negative' },
  percent: 'Percentage',
  count: 'Count',
  base: 'Base',
  note: 'Note',
  average: 'Average',
  response: { one: 'response', other: 'responses' },

  loading: 'The figures are on their way.',
  trouble: {
    unreachable: 'These figures cannot be reached just now.',
    unreadable: 'These figures cannot be shown, because the file they come from has a fault.',
    newer: 'These figures need a newer version of this page.',
    absent: 'This figure is not among the findings.',
    'none-yet': 'There are no figures here yet.',
  },
  stale: (date) => `Newer figures cannot be reached just now. These were fetched on ${date}.`,

  showTable: 'Show the figures as a table',
  table: 'Table',
  picture: 'Picture',
  rows: (from, to, of) => `Rows ${from} to ${to} of ${of}.`,
  previousRows: 'Earlier rows',
  nextRows: 'Later rows',
  cursor: 'Read the values',
  download: 'Download the figures (CSV)',
  copy: 'Copy the citation',
  copied: 'Copied',
  use: 'Use and cite these figures',
  cite: 'How to cite',

  source: 'Source',
  page: (page) => `page ${page}`,
  publisher: 'Publisher',
  licence: 'Licence',
  figuresOf: (date) => `Figures as of ${date}`,
  gathered: 'How the feedback was gathered',
  corrected: (date) => `Corrected on ${date}.`,
  withdrawn: (date) => `Withdrawn on ${date}. Please do not use these figures.`,
  readMore: 'Read more',
  moved: (keeper) => (keeper ? `These findings are now kept by ${keeper}` : 'These findings have moved'),
  help: 'Need help now?',
  call: (telephone) => `call ${telephone}`,
  text: (word, to) => (word ? `text ${word} to ${to}` : `text ${to}`),

  lowBaseMark: 'low base',
  lowBase: (threshold) => `† Based on fewer than ${threshold}: read with care.`,
  baseNotStated: () => 'How many each percentage is based on is not stated.',
  basedOn: (counted) => `Based on ${counted}.`,
  basedOnRange: (lowest, highest) => `Based on ${lowest} to ${highest} each time.`,
  basedOnSome: (some, all) => `The base is stated for ${some} of the ${all} figures only.`,
  more: (count) => `${count} more`,
  missing: (count, total, grain, status, many) =>
    `${count} of the ${total} ${plural[grain]} ${many ? 'are' : 'is'} ${status}.`,
  provisional: (periods) => `Provisional, and may still change: ${periods}.`,
  derived: (periods) => `Worked out from other stated numbers: ${periods}.`,

  checklist: checklistEnglish,
  contacts: helpEnglish,
  groups: groupsEnglish,
  heatmap: heatmapEnglish,
  report: reportEnglish,
  trend: {
    introduction: (measure, grain, range) => `${measure}, by ${grain.replace('-', ' ')}, ${range}.`,
    none: () => 'No figures are stated.',
    single: (value, period) => `The one figure stated is ${value}, for ${period}.`,
    equal: (value, count, grain) => `It was ${value} in each of the ${count} ${plural[grain]} stated.`,
    highest: (value, periods) => `The highest was ${value}, in ${periods}.`,
    lowest: (value, periods) => `The lowest was ${value}, in ${periods}.`,
    latest: (value, period) => `The latest was ${value}, in ${period}.`,
    highestOf: (series, value, periods) => `${series}: highest ${value}, in ${periods}.`,
    noneOf: (series) => `${series}: no figures are stated.`,
    average: (value) => `The average was ${value}.`,
    many: (count, grain) => `${count} ${plural[grain]}`,
    break: (period, note) => `From ${period}, counted in another way: ${note}`,
    instructions: (grain, lines) =>
      `Point at the chart, or use the left and right arrow keys, to read each ${grain.replace('-', ' ')}.` +
      (lines ? ' Up and down choose a line.' : ''),
  },
};
