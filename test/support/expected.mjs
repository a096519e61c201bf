/**
 * What a findings document says, worked out from the document itself and from nothing of the library: what tests hold against
 * what a reader is given.
 */

const tags = {
  trend: 'findings-trend',
  heatmap: 'findings-heatmap',
  sentiment: 'findings-sentiment',
  topics: 'findings-topics',
  recommendations: 'findings-checklist',
};
/** The element that draws a kind of view. */
export const elementOf = (kind) => tags[kind];

const words = {
  'not-stated': 'not stated',
  suppressed: 'withheld to protect people',
  'not-collected': 'not collected',
  provisional: 'provisional',
  derived: 'worked out',
};
const number = new Intl.NumberFormat('en-GB');
const date = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const month = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const capital = (text) => text[0].toUpperCase() + text.slice(1);

/** The periods of a run of months, quarters or financial years, in words, by how they are written. */
function periodsOf({ from, to }) {
  const all = new Map();
  const [a, b] = [from, to].map((p) => Number(p.slice(0, 4)));
  if (/^\d{4}-\d\d$/.test(from)) {
    const last = b * 12 + Number(to.slice(5));
    for (let i = a * 12 + Number(from.slice(5)); i <= last; i++) {
      const at = new Date(Date.UTC(0, i - 1));
      at.setUTCFullYear(Math.floor((i - 1) / 12));
      all.set(at.toISOString().slice(0, 7), month.format(at));
    }
  } else if (from.includes('Q')) {
    const names = ['January to March', 'April to June', 'July to September', 'October to December'];
    for (let i = a * 4 + Number(from.slice(6)); i <= b * 4 + Number(to.slice(6)); i++) {
      const year = Math.floor((i - 1) / 4);
      const quarter = i - year * 4;
      all.set(`${year}-Q${quarter}`, `${names[quarter - 1]} ${year}`);
    }
  } else {
    for (let i = a; i <= b; i++) all.set(`${i}/${String((i + 1) % 100).padStart(2, '0')}`, '');
    for (const key of all.keys()) all.set(key, key);
  }
  return all;
}

/** A value as an object, however short it is written. */
function valueOf(given, unit) {
  if (typeof given === 'number') return { [unit]: given };
  if (typeof given === 'string') return { status: given };
  return given ?? { status: 'not-stated' };
}

/** The values of a series or a row, by their place. */
const listed = (values, keys) =>
  typeof values === 'string'
    ? keys.map(() => values)
    : Array.isArray(values)
      ? values
      : keys.map((key) => values[key]);

/** A value in words, as a cell should have it. */
function said(value, unit, { decimals, lowBase }) {
  const amount = value[unit];
  if (amount === undefined) return words[value.status ?? 'not-stated'];
  const digits = unit === 'percent' && decimals !== undefined ? { minimumFractionDigits: decimals } : {};
  const text =
    amount.toLocaleString('en-GB', { maximumFractionDigits: 10, ...digits }) +
    (unit === 'percent' ? '%' : '');
  const doubts = [
    ...(value.status ? [words[value.status]] : []),
    ...(value.base !== undefined && value.base < lowBase ? [`low base, ${number.format(value.base)}`] : []),
  ];
  return doubts.length > 0 ? `${text} (${doubts.join('; ')})` : text;
}

const stated = (amount) => (amount === undefined ? 'not stated' : number.format(amount));

/** Rows of values by periods or ids, each line a column: `{header, cells}` for each row of the table. */
function grid(view, keys, lines, how) {
  return [...keys].map(([key, header], place) => {
    const cells = {};
    for (const line of lines) {
      const value = valueOf(listed(line.values, [...keys.keys()])[place], view.unit);
      cells[line.label] = said(value, view.unit, how);
      if (value.base !== undefined) cells[`${line.label}: Base`] = stated(value.base);
      if (value.count !== undefined && view.unit === 'percent')
        cells[`${line.label}: Count`] = stated(value.count);
    }
    return { header, cells, key };
  });
}

const kinds = {
  trend(view, how) {
    const alone = view.series.length === 1;
    const rows = grid(view, periodsOf(view.periods), view.series, how);
    const rename = (name) => {
      const [, what] = name.split(': ');
      return alone ? (what ?? capital(view.unit === 'percent' ? 'percentage' : 'count')) : name;
    };
    return rows.map(({ header, cells, key }) => ({
      header,
      // What the table says beside the period.
      remark: view.breaks?.some(({ at }) => at === key) ? ' (counted in another way)' : '',
      cells: Object.fromEntries(Object.entries(cells).map(([name, text]) => [rename(name), text])),
    }));
  },

  heatmap(view, how) {
    const across = Array.isArray(view.columns)
      ? new Map(view.columns.map(({ id, label }) => [id, label]))
      : periodsOf(view.columns);
    const down = grid(view, across, view.rows, how);
    const averages = view.rows.some((row) => row.average !== undefined) || view.average !== undefined;
    const mean = (value) => said(valueOf(value, view.unit), view.unit, how);
    if (across.size > view.rows.length) {
      const last = {
        header: 'Average',
        cells: {
          ...Object.fromEntries(view.rows.map((row) => [row.label, mean(row.average)])),
          Average: mean(view.average),
        },
      };
      return averages ? [...down, last] : down;
    }
    return view.rows.map((row) => ({
      header: row.label,
      cells: Object.fromEntries(down.map(({ header, cells }) => [header, cells[row.label]])),
    }));
  },

  sentiment(view, how) {
    return [...view.groups, ...(view.total ? [view.total] : [])].map((group) => ({
      header: group.label,
      cells: partsOf(group, view, how),
    }));
  },

  topics(view, how) {
    return view.groups.flatMap((group) => [
      { header: group.label, cells: partsOf(group, view, how) },
      ...(group.topics ?? []).map((topic, place) => ({
        header: `${group.label}: ${place + 1}. ${topic.label}`,
        cells: topic.value === undefined ? partsOf(topic, view, how) : { Base: stated(topic.value) },
      })),
    ]);
  },
};

/** What is said of a group in its row: base, share, and each part by the unit in which it is stated. */
function partsOf({ base, share, values }, view, { lowBase, decimals }) {
  const names = { positive: 'Positive', mixed: 'Mixed', negative: 'Negative' };
  for (const { id, label } of view.categories ?? []) names[id] = label;
  const both = hasBoth(view);
  const cells = base === undefined ? {} : { Base: stated(base) + (base < lowBase ? ' (low base)' : '') };
  if (share !== undefined) {
    const measure = view.share.measure;
    cells[capital(measure)] = said(valueOf(share, 'percent'), 'percent', {});
  }
  if (typeof values !== 'object') return cells;
  for (const [id, given] of Object.entries(values)) {
    const value = valueOf(given, view.unit);
    const name = names[id];
    if (value.percent !== undefined || view.unit === 'percent') {
      // A status belongs to the value in the unit of the view.
      const own = view.unit === 'percent' ? value : { percent: value.percent };
      cells[both ? `${name}, %` : name] = said(own, 'percent', { decimals });
    }
    if (value.count !== undefined || view.unit === 'count') cells[name] = said(value, 'count', {});
  }
  return cells;
}

/** Whether the table has columns for percentages and for counts: percentages are worked out from counts and bases. */
function hasBoth(view) {
  return view.unit === 'count' || JSON.stringify(view.groups).includes('"count"');
}

/** The rows of the table of a view, in the order in which they should stand; undefined for a view that is text. */
export function expectedRows(view, { lowBase = 30 }) {
  return kinds[view.kind]?.(view, { decimals: view.decimals, lowBase });
}

/** Every note in a view, wherever it stands. */
function notesIn(thing) {
  if (typeof thing !== 'object' || thing === null) return [];
  const own = typeof thing.note === 'string' ? [thing.note] : [];
  return [...own, ...Object.values(thing).flatMap(notesIn)];
}

/** Words that must be read with a view, beside its table. */
export function expectedWords(view, whole) {
  const { gathering, source, publisher, licence, notice, help = [], helpOnEveryFigure } = whole;
  const from = { ...source, ...view.source };
  return [
    view.title,
    ...(view.summary ? [view.summary] : []),
    ...(view.measure ? [capital(view.measure)] : []),
    ...(view.average === undefined ? [] : [`${view.average}%`]),
    gathering.caution,
    ...notesIn(view),
    ...(notice ? [notice.text] : []),
    ...(helpOnEveryFigure
      ? help.flatMap(({ name, telephone, text }) => [
          name,
          ...(telephone ? [`call ${telephone}`] : []),
          ...(text ? [text.to, text.word] : []),
        ])
      : []),
    from.title,
    ...(from.authors ?? []).map((a) => a.name),
    ...(from.figure ? [from.figure] : []),
    ...(from.page ? [`page ${from.page}`] : []),
    publisher.name,
    licence.name,
    date.format(new Date(whole.modified ?? whole.published)),
    ...(whole.citation ? [whole.citation] : [publisher.name, whole.title]),
    ...(view.recommendations ?? []).flatMap((r) => [r.text, r.theme].filter(Boolean)),
    ...(view.responses ?? []).flatMap((r) => (r.answers.length > 0 ? [r.by, r.when, r.text] : [])),
    ...(view.audiences ?? []).map((a) => a.label),
  ];
}
