/**
 * The findings document: one JSON file that says who found what, when, from how many, and what there is to show.
 * These types are its only source. `npm run schema` turns them into `schemas/findings.schema.json`, and every comment
 * below becomes the explanation that an editor shows. What a schema cannot say is checked in `check.ts`.
 */

/**
 * Letters, digits, `.`, `/`, `_` and `-`, starting with a letter or a digit; unique among its neighbours.
 * @pattern ^[A-Za-z0-9][A-Za-z0-9._/-]*$
 * @maxLength 80
 */
export type Id = string;

/**
 * A short text on one line: a title, a label or a name.
 * @minLength 1
 * @maxLength 300
 */
export type Label = string;

/**
 * A text of some sentences. Plain text: markup is shown as it is written.
 * @minLength 1
 * @maxLength 4000
 */
export type Prose = string;

/**
 * A full web address, `https://…` or `http://…`, without a user name or password in it.
 * @maxLength 2000
 * @pattern ^https?://[^\s"'<>\\@/?#]+([/?#][^\s"'<>\\]*)?$
 */
export type Url = string;

/**
 * A whole number, 0 or more.
 * @TJS-type integer
 * @minimum 0
 */
export type Count = number;

/**
 * A percentage, 0 to 100: 22 means 22%. Give as many decimals as the source does.
 * @minimum 0
 * @maximum 100
 */
export type Percent = number;

/**
 * A date, `2025-12-10`, or an instant with its time zone, `2025-12-10T09:00:00Z`.
 * @pattern ^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$
 */
export type Instant = string;

/**
 * A period. Day `2024-02-29`, ISO week `2024-W05`, month `2024-02`, quarter `2024-Q1`, calendar year `2024`, or
 * financial year, April to March, `2024/25`.
 * @pattern ^\d{4}(-\d{2}(-\d{2})?|-W\d{2}|-Q[1-4]|/\d{2})?$
 */
export type Period = string;

/** The first and the last period of a run, both included; both of one grain: two months, two quarters, … */
export interface PeriodRange {
  /** The first period. */
  from: Period;
  /** The last period. */
  to: Period;
}

/**
 * Why there is no number. `not-stated`: the source does not give it. `suppressed`: withheld to protect people.
 * `not-collected`: nobody asked.
 */
export type MissingStatus = 'not-stated' | 'suppressed' | 'not-collected';

/**
 * How sure the number in the unit of the view is. `provisional`: it may still change. `derived`: worked out from other
 * stated numbers.
 */
export type QualifiedStatus = 'provisional' | 'derived';

/** A value with more to say than one number. */
export interface Value {
  /** In percent, 0 to 100. */
  percent?: Percent;
  /** How many. */
  count?: Count;
  /** Of how many: the number of items that `percent` is a percentage of. */
  base?: Count;
  /** Why the number is missing, or how sure it is. Left out: stated by the source. */
  status?: MissingStatus | QualifiedStatus;
  /** What a reader should know about this one value. */
  note?: Prose;
}

/** A number in the unit of its view, a word that says why there is none, or a value with more to say. */
export type Datum = number | MissingStatus | Value;

/**
 * Values along periods or columns. Either an array with one for each, in order, or an object that names only those
 * that are stated, `{"2024-02": 22, "2024-03": 25}`; all the others are then `not-stated`.
 */
export type Values = Datum[] | { [key: string]: Datum };

/** Bases along periods or columns: one number for all, an array with one for each, or an object that names some. */
export type Bases = Count | (Count | MissingStatus)[] | { [key: string]: Count };

/** What a number is in. */
export type Unit = 'percent' | 'count';

/**
 * What is counted, in the forms that the language's plural rules need: `{"one": "piece of feedback", "other": "pieces
 * of feedback"}`.
 */
export interface Noun {
  /** The form for numbers of the plural category "zero", where the language has one. */
  zero?: Label;
  /** The form for 1. */
  one?: Label;
  /** The form for numbers of the plural category "two", where the language has one. */
  two?: Label;
  /** The form for numbers of the plural category "few", where the language has one. */
  few?: Label;
  /** The form for numbers of the plural category "many", where the language has one. */
  many?: Label;
  /** The form for all other numbers. */
  other: Label;
}

/** A body or a person. */
export interface Organisation {
  /** The name, as it should be printed. */
  name: Label;
  /** Its web page. */
  url?: Url;
}

/** Under which terms the figures may be used. */
export interface Licence {
  /** The name of the licence, or what is known of the terms. */
  name: Label;
  /** Its text on the web. */
  url?: Url;
}

/** How the feedback was gathered, and what that means for reading it. */
export interface Gathering {
  /** How it was gathered, in plain words. */
  method: Prose;
  /** Whether people were asked; `not-applicable` where the figures are no feedback, for instance records of a service. */
  solicited: 'solicited' | 'unsolicited' | 'mixed' | 'not-stated' | 'not-applicable';
  /** One sentence for the reader of every figure: what to keep in mind. */
  caution: Prose;
  /** Known biases, one each. */
  biases?: Prose[];
}

/** Where the figures were published first. */
export interface Source {
  /** The title of the report. */
  title: Label;
  /** Who wrote it. */
  authors?: Organisation[];
  /** Its address. */
  url?: Url;
  /** When it was published: a date, or a month or a year where no more is known. */
  published?: Period;
  /** A page or a range of pages. */
  page?: Label;
  /** A figure, table or paragraph in it: `Figure 2`. */
  figure?: Label;
}

/** Where in the source the figures of one view stand. What is left out is as in the document's source. */
export interface SourceReference {
  /** The title of another report than the document's. */
  title?: Label;
  /** The address of another report than the document's. */
  url?: Url;
  /** A page or a range of pages. */
  page?: Label;
  /** A figure, table or paragraph in it: `Figure 2`. */
  figure?: Label;
}

/** One entry of the revision log. */
export interface Revision {
  /** When the document changed. */
  when: Instant;
  /** What changed, and why. */
  what: Prose;
}

/** A correction or a withdrawal. It is shown on every figure of the document. */
export interface Notice {
  /** `correction`: a figure was wrong and has been put right. `withdrawal`: the findings should no longer be used. */
  kind: 'correction' | 'withdrawal';
  /** When. */
  when: Instant;
  /** What readers must know. */
  text: Prose;
  /** Where to read more. */
  url?: Url;
}

/** Where the document will be kept from now on, for instance when its publisher closes down. */
export interface NewHome {
  /** The new address of the document. */
  url: Url;
  /** Who keeps it there. */
  keeper?: Label;
  /** From when. Until then figures say that they will be kept there. */
  when?: Instant;
}

/** A text message service. */
export interface TextService {
  /**
   * The number to send to.
   * @pattern ^[0-9+ ]+$
   */
  to: string;
  /** The word to send. */
  word?: Label;
}

/** Somewhere to turn to for help. Give at least one of `telephone`, `text` and `url`. */
export interface HelpContact {
  /** What it is called. */
  name: Label;
  /**
   * The number to call, digits and spaces.
   * @pattern ^[0-9+ ]+$
   */
  telephone?: string;
  /** What to do when the call is answered, for instance `choose option 2`. */
  then?: Label;
  /** Its text message service. */
  text?: TextService;
  /** Its web page. */
  url?: Url;
  /** When it answers, for instance `day and night`. */
  hours?: Label;
  /** What it costs, for instance `free`. */
  cost?: Label;
  /** True for the one to use when a life is in danger. */
  dangerToLife?: boolean;
}

/** What was done to protect people in small numbers. */
export interface Disclosure {
  /** Counts from 1 up to, but not including, this number are suppressed. */
  smallestCount?: Count;
  /** Percentages of fewer than this many are not given. Left out: 10. */
  smallestBase?: Count;
  /** All counts are rounded to multiples of this number. */
  roundedTo?: Count;
  /** What else was done, in plain words. */
  note?: Prose;
}

/** What every view has. */
export interface ViewHead {
  /** The id that an embedding page names the view by. */
  id: Id;
  /** The heading of the figure: what is shown. */
  title: Label;
  /** A sentence or two to show instead of the summary that is written from the numbers. */
  summary?: Prose;
  /** What a reader should know about this view. */
  note?: Prose;
  /** Where in the source these figures stand. */
  source?: SourceReference;
}

/** What every view of numbers has. */
export interface Measured extends ViewHead {
  /** What the numbers measure, as a phrase that can start a sentence: `share of all feedback that was about …`. */
  measure: Label;
  /** What a bare number in this view is in. */
  unit: Unit;
  /** Of how many items the percentages are, where it is one number for the whole view. Left out: not stated. */
  base?: Count;
  /** What is counted in this view. Left out: as in the document. */
  item?: Noun;
  /**
   * How many decimals percentages are given with. Left out: as many as each is written with. JSON forgets the last
   * zero of 7.40, so say 2 here.
   * @TJS-type integer
   * @minimum 0
   * @maximum 4
   */
  decimals?: number;
}

/** One line of a trend. */
export interface Series {
  /** Its id, for links and events. */
  id: Id;
  /** Its name, as printed beside the line. */
  label: Label;
  /** Its values along the periods of the view. */
  values: Values;
  /** The base of each value, where they are known apart from the values. */
  bases?: Bases;
}

/** A change in how things were counted, which makes what comes after hard to compare with what came before. */
export interface Break {
  /** The first period that is counted in the new way. */
  at: Period;
  /** What changed. */
  note: Prose;
}

/** Values over time: one or more lines with gaps where a value is missing. */
export interface TrendView extends Measured {
  /** What draws it. */
  kind: 'trend';
  /** The periods that the values are for. Their grain (day, week, month, …) is the grain of the series. */
  periods: PeriodRange;
  /** The lines. Values are in order of the periods. */
  series: Series[];
  /** The average over all periods, drawn as a line of its own. */
  average?: Datum;
  /** Changes in how things were counted. */
  breaks?: Break[];
}

/** A column of a heatmap that is not a period. */
export interface HeatmapColumn {
  /** Its id, for keys of values, links and events. */
  id: Id;
  /** Its name, as printed. */
  label: Label;
}

/** A row of a heatmap. */
export interface HeatmapRow {
  /** Its id, for links and events. */
  id: Id;
  /** Its name, as printed. */
  label: Label;
  /** Its values along the columns. */
  values: Values;
  /** The base of each value, where they are known apart from the values. */
  bases?: Bases;
  /** The average of the row, where the source gives one. */
  average?: Datum;
}

/** How values are put into classes of colour. */
export interface ColourScale {
  /** `quantile`: as many cells in each class; `equal`: classes of equal width; `thresholds`: as listed. */
  method: 'quantile' | 'equal' | 'thresholds';
  /**
   * How many classes, 2 to 6. Left out: 5. Not used with `thresholds`.
   * @TJS-type integer
   * @minimum 2
   * @maximum 6
   */
  classes?: number;
  /**
   * With `thresholds`: the lowest value of each class but the first, in rising order; at most 5.
   * @maxItems 5
   */
  thresholds?: number[];
}

/** One cell of a heatmap to point out. */
export interface Highlight {
  /** The id of its row. */
  row: Id;
  /** The id or the period of its column. */
  column: Id;
  /** Why it is pointed out. */
  note?: Prose;
}

/** Rows by columns, for instance age by month. Rows and columns stay in the order given. */
export interface HeatmapView extends Measured {
  /** What draws it. */
  kind: 'heatmap';
  /** What the rows are: `Age`. */
  rowLabel: Label;
  /** What the columns are: `Month`. */
  columnLabel: Label;
  /** The columns: a run of periods, or a list. */
  columns: PeriodRange | HeatmapColumn[];
  /** The rows, from the top. */
  rows: HeatmapRow[];
  /** The average of each column, where the source gives it. */
  columnAverages?: Values;
  /** The average of all, where the source gives it. */
  average?: Datum;
  /** How values are put into classes of colour. Left out: five quantiles. */
  scale?: ColourScale;
  /** Cells to point out. */
  highlights?: Highlight[];
}

/** One of the parts that a whole divides into. */
export interface Category {
  /** Its id, for keys of values, links and events. */
  id: Id;
  /** Its name, as printed. */
  label: Label;
  /** Its place on the colour scale between good and bad. Left out: by its place in the list, dark to light. */
  tone?: 'positive' | 'neutral' | 'negative';
}

/** The share that groups have of a whole, shown beside them. */
export interface GroupShare {
  /** What the share is, as a phrase that can start a sentence. */
  measure: Label;
  /** Of how many items all shares are shares. Left out: not stated. */
  base?: Count;
  /** The average share, where the source gives it. */
  average?: Datum;
}

/** A group with its parts. */
export interface SentimentGroup {
  /** Its id, for links and events. */
  id: Id;
  /** Its name, as printed. */
  label: Label;
  /** How many items are in the group. */
  base?: Count;
  /** Its share as `share` in the view says; a bare number is in percent. */
  share?: Datum;
  /** The parts by the id of their category, or why there are none. A bare number is in the unit of the view. */
  values: { [category: string]: Datum } | MissingStatus;
  /** What a reader should know about this group. */
  note?: Prose;
}

/** How groups (districts, services, …) divide into positive, mixed and negative, or into other categories. */
export interface SentimentView extends Measured {
  /** What draws it. */
  kind: 'sentiment';
  /** What the groups are: `District`. */
  groupLabel: Label;
  /** The parts, in order. Left out: `positive`, `mixed` and `negative`, named in the language of the page. */
  categories?: Category[];
  /** What the share beside each group is. */
  share?: GroupShare;
  /** The groups, in order. */
  groups: SentimentGroup[];
  /** All groups together, shown apart from them. */
  total?: SentimentGroup;
}

/** A topic within a group. */
export interface Topic {
  /** Its id, for links and events. */
  id: Id;
  /** Its name, as printed. */
  label: Label;
  /** How many items are about it; a bare number is a count. Left out: not stated, only its place in the order is. */
  value?: Datum;
  /** Its parts by the id of their category; a bare number is a count. Those not named are not stated. */
  values?: { [category: string]: Datum };
}

/** A service or another group with its topics. */
export interface TopicGroup {
  /** Its id, for links and events. */
  id: Id;
  /** Its name, as printed. */
  label: Label;
  /** How many items are in the group. */
  base?: Count;
  /** Its share as `share` in the view says; a bare number is in percent. */
  share?: Datum;
  /** The parts by the id of their category, or why there are none. A bare number is in the unit of the view. */
  values?: { [category: string]: Datum } | MissingStatus;
  /** Its topics, the most frequent first. */
  topics?: Topic[];
  /** What a reader should know about this group. */
  note?: Prose;
}

/** Services, their share and sentiment, and the topics inside each. */
export interface TopicsView extends Measured {
  /** What draws it. */
  kind: 'topics';
  /** What the groups are: `Service`. */
  groupLabel: Label;
  /** What the topics are: `Topic`. */
  topicLabel: Label;
  /** True where one item can have several topics, so that they may add to more than the base. */
  multiple: boolean;
  /** The parts, in order. Left out: `positive`, `mixed` and `negative`, named in the language of the page. */
  categories?: Category[];
  /** What the share beside each group is. */
  share?: GroupShare;
  /** The groups, in order. */
  groups: TopicGroup[];
}

/** Who recommendations are for. */
export interface Audience {
  /** Its id, for links and events. */
  id: Id;
  /** Its name, as printed. */
  label: Label;
}

/** One recommendation. */
export interface Recommendation {
  /** Its id, for links and events. */
  id: Id;
  /** What should be done. */
  text: Prose;
  /** The id of the audience that should do it. */
  audience: Id;
  /** The theme it belongs to. */
  theme?: Label;
  /**
   * How far it has come. Left out: `responded` where a response names it, else `no-response`. `in-progress`, `done` and
   * `declined` must come from the source.
   */
  status?: 'no-response' | 'responded' | 'in-progress' | 'done' | 'declined';
  /** What a reader should know about it. */
  note?: Prose;
}

/** What somebody answered. */
export interface RecommendationResponse {
  /** Its id, for links and events. */
  id: Id;
  /** Who answered. */
  by: Label;
  /** When, as it should be printed: `winter 2024/25`. */
  when: Label;
  /** When, for sorting: the period it starts in. */
  period?: Period;
  /** What was answered or done. */
  text: Prose;
  /** Where the evidence is. */
  url?: Url;
  /** The ids of the recommendations that it answers. */
  answers: Id[];
  /** Who says that it answers them: the `source` itself, or a `reading` of it by the authors of the document. */
  matchedBy: 'source' | 'reading';
}

/** Recommendations, who they are for, how far they have come, and the responses to them. */
export interface RecommendationsView extends ViewHead {
  /** What draws it. */
  kind: 'recommendations';
  /** Who the recommendations are for, in order. */
  audiences: Audience[];
  /** The recommendations, in order. */
  recommendations: Recommendation[];
  /** The responses, in order. */
  responses?: RecommendationResponse[];
}

/**
 * The kinds of view that this version of the format has, by name. A chart may bring a kind of its own from its folder:
 * `declare module '../../document/types.js' { interface Views { counter: CounterView } }` in its `kind.ts`.
 */
export interface Views {
  trend: TrendView;
  heatmap: HeatmapView;
  sentiment: SentimentView;
  topics: TopicsView;
  recommendations: RecommendationsView;
}

/** The name of a kind of view. */
export type Kind = keyof Views;

/** One thing to show. Its `kind` says which figure draws it. */
export type View = Views[Kind];

/** What a document says about all of its views. */
export interface DocumentHead {
  /** The address of the schema, for editors. */
  $schema?: string;
  /**
   * The version of the format that the document is written in, `1.0`.
   * @pattern ^1\.\d+$
   */
  format: string;
  /** The id of the document, the same in all of its revisions. */
  id: Id;
  /** The title of the findings. */
  title: Label;
  /** What was found, in a few sentences. */
  summary?: Prose;
  /** Who publishes the document and answers for it. */
  publisher: Organisation;
  /** Who wrote it, where that is somebody else. */
  authors?: Organisation[];
  /** Under which terms the figures may be used. */
  licence: Licence;
  /**
   * The language of the texts, as a BCP 47 tag: `en-GB`, `cy`.
   * @pattern ^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$
   */
  language: string;
  /** The period that the findings cover. */
  period: PeriodRange;
  /** When the document was first published. */
  published: Instant;
  /** When it was last changed. Left out: when it was published. */
  modified?: Instant;
  /** How many items the findings rest on in all. */
  base?: Count;
  /** What is counted. Left out: responses. */
  item?: Noun;
  /** How the feedback was gathered, and what that means for reading it. */
  gathering: Gathering;
  /** Where the figures were published first. */
  source: Source;
  /** How to cite the findings. Left out: written from publisher, title, date and source. */
  citation?: Prose;
  /** What changed and when, the newest first. */
  revisions?: Revision[];
  /** A correction or a withdrawal, shown on every figure. */
  notice?: Notice;
  /** Where the document will be kept from now on. */
  movedTo?: NewHome;
  /** Where to turn to for help, the most urgent first. */
  help?: HelpContact[];
  /** True where every figure must carry a short line of help. */
  helpOnEveryFigure?: boolean;
  /** What was done to protect people in small numbers: an object, or `none`. */
  disclosure?: Disclosure | 'none';
  /** Bases under this number are flagged as low. Left out: 30. */
  lowBase?: Count;
}

/** A findings document. */
export interface FindingsDocument extends DocumentHead {
  /** What there is to show, in order. An empty list says that there are no figures yet. */
  views: View[];
}
