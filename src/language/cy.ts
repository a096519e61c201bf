import type { Grain, Noun } from '../document/index.js';
import { and, beginsWithVowel, inWelsh, welshFormats } from './cy-formats.js';
import type { Messages } from './messages.js';

/** The soft mutation that `i` and `o` bring about, for the names of months; all else stays as it is. */
const soft = (text: string): string =>
  text
    .replace(/^M(?=a|e)/, 'F')
    .replace(/^Gorff/, 'Orff')
    .replace(/^Tach/, 'Dach')
    .replace(/^Rhag/, 'Rag');

/** `na`, or `nag` before a number whose name begins with a vowel. */
const than = (number: string): string => `na${beginsWithVowel(number) ? 'g' : ''} ${number}`;

/** The name of an axis within a sentence; abbreviations keep their capitals. */
const within = (label: string): string =>
  label.replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());

const each: { readonly [G in Grain]: string } = {
  day: 'diwrnod',
  week: 'wythnos',
  month: 'mis',
  quarter: 'chwarter',
  year: 'blwyddyn',
  'financial-year': 'blwyddyn ariannol',
};

/** Years by number; a noun after a number stays in the singular, and mutates. */
const years = (more = ''): Noun => ({
  one: `flwyddyn${more}`,
  two: `flynedd${more}`,
  few: `blynedd${more}`,
  many: `blynedd${more}`,
  other: `mlynedd${more}`,
});

/**
 * What the figures say in Welsh. It was written by the makers of this library, and no native speaker has reviewed it:
 * `docs/language.md` has every sentence beside the English one.
 */
export const cy: Required<Omit<Messages, 'sound'>> = {
  grain: {
    day: 'Diwrnod',
    week: 'Wythnos o',
    month: 'Mis',
    quarter: 'Chwarter',
    year: 'Blwyddyn',
    'financial-year': 'Blwyddyn ariannol',
  },
  status: {
    'not-stated': 'heb ei nodi',
    suppressed: 'wedi’i gadw’n ôl i amddiffyn pobl',
    'not-collected': 'heb ei gasglu',
    provisional: 'dros dro',
    derived: 'wedi’i gyfrifo',
  },
  category: { positive: 'Cadarnhaol', mixed: 'Cymysg', negative: 'Negyddol' },
  percent: 'Canran',
  count: 'Nifer',
  base: 'Sylfaen',
  note: 'Nodyn',
  average: 'Cyfartaledd',
  response: { one: 'ymateb', other: 'ymateb' },
  formats: welshFormats,
  span: (from, to) => `${from} i ${soft(inWelsh(to))}`,

  loading: 'Mae’r ffigurau ar eu ffordd.',
  trouble: {
    unreachable: 'Ni ellir cyrraedd y ffigurau hyn ar hyn o bryd.',
    unreadable: 'Ni ellir dangos y ffigurau hyn, am fod nam ar y ffeil y maent yn dod ohoni.',
    newer: 'Mae angen fersiwn diweddarach o’r dudalen hon ar y ffigurau hyn.',
    absent: 'Nid yw’r ffigur hwn ymhlith y canfyddiadau.',
    'none-yet': 'Nid oes ffigurau yma eto.',
  },
  stale: (date) => `Ni ellir cyrraedd ffigurau mwy newydd ar hyn o bryd. Cafodd y rhain eu nôl ar ${date}.`,

  showTable: 'Dangos y ffigurau mewn tabl',
  tablesOnly: 'Tablau yn lle lluniau, ym mhob ffigur ar y dudalen hon',
  order: 'Trefn',
  asGiven: 'Fel y’u rhoddwyd',
  sorted: (column, rising) => `${column}, ${rising ? 'isaf' : 'uchaf'} yn gyntaf`,
  table: 'Tabl',
  rows: (from, to, of) => `Rhesi ${from} i ${to} o ${of}.`,
  previousRows: 'Rhesi cynharach',
  nextRows: 'Rhesi diweddarach',
  cursor: 'Darllen y gwerthoedd',
  download: 'Lawrlwytho’r data (CSV)',
  copy: 'Copïo’r dyfyniad',
  copied: 'Wedi’i gopïo',
  use: 'Defnyddio a dyfynnu’r canfyddiadau hyn',
  cite: 'Sut i ddyfynnu',

  source: 'Ffynhonnell',
  page: (page) => `tudalen ${page}`,
  publisher: 'Cyhoeddwr',
  licence: 'Trwydded',
  figuresOf: (date) => `Ffigurau ar ${date}`,
  corrected: (date) => `Cywirwyd ar ${date}.`,
  withdrawn: (date) => `Tynnwyd yn ôl ar ${date}. Peidiwch â defnyddio’r ffigurau hyn.`,
  readMore: 'Darllen mwy',
  moved: (keeper) =>
    keeper ? `${keeper} sydd bellach yn cadw’r canfyddiadau hyn` : 'Mae’r canfyddiadau hyn wedi symud',
  moves: (date, keeper) =>
    keeper
      ? `O ${date} ymlaen, ${keeper} fydd yn cadw’r canfyddiadau hyn`
      : `O ${date} ymlaen, bydd y canfyddiadau hyn yn cael eu cadw mewn man arall`,
  help: 'Angen help nawr?',
  call: (telephone) => `ffoniwch ${telephone}`,
  text: (word, to) =>
    word ? `anfonwch neges destun â’r gair ${word} i ${to}` : `anfonwch neges destun i ${to}`,

  noFigures: 'Ni nodir unrhyw ffigurau.',
  lowBaseMark: 'sylfaen isel',
  lowBase: (threshold) => `Sylfaen isel: llai ${than(threshold)}. Darllenwch yn ofalus.`,
  baseNotStated: 'Ni nodir y nifer y tu ôl i bob canran.',
  basedOn: (counted) => `Yn seiliedig ar ${counted}.`,
  basedOnRange: (lowest, highest) => `Yn seiliedig ar ${lowest} i ${highest} bob tro.`,
  basedOnSome: (some, all) => `Nodir y sylfaen ar gyfer ${some} o’r ${all} ffigur yn unig.`,
  more: (count) => `${count} arall`,
  provisional: (periods) => `Dros dro, a gall newid eto: ${periods}.`,
  derived: (periods) => `Wedi’i gyfrifo o rifau eraill a nodwyd: ${periods}.`,

  checklist: {
    status: {
      'no-response': 'Dim ymateb eto',
      responded: 'Wedi ymateb',
      'in-progress': 'Ar y gweill',
      done: 'Wedi’i gwblhau',
      declined: 'Wedi’i wrthod',
    },
    recommendation: { one: 'argymhelliad', other: 'argymhelliad' },
    columns: {
      text: 'Argymhelliad',
      audience: 'Ar gyfer',
      theme: 'Thema',
      status: 'Statws',
      responses: 'Ymatebion',
      id: 'Cod',
    },
    all: 'Pob un',
    none: 'dim',
    progress: (answered, total) => `Mae ymateb i ${answered} o ${total}`,
    latest: (by, when) => `Yr ymateb diweddaraf: ${by}, ${when}.`,
    showing: (shown, total, filters) =>
      filters ? `Yn dangos ${shown} o ${total}: ${filters}.` : `Yn dangos pob un o’r ${total}.`,
    evidence: 'Tystiolaeth',
    matched: 'wedi’i baru gan yr awduron',
    meaning: {
      'no-response': '“Dim ymateb eto”: ni ŵyr y canfyddiadau hyn am yr un.',
      responded: '“Wedi ymateb”: mae rhywun wedi ateb, ond nid yw hynny’n golygu bod y gwaith wedi’i wneud.',
    },
    reading: 'Awduron y canfyddiadau hyn a barodd hwn â’r argymhelliad; nid yw’r ffynhonnell yn dweud hynny.',
  },

  contacts: {
    title: 'Ble i gael help',
    danger: 'Os oes bywyd mewn perygl:',
    trouble: 'Ni ellir dangos y rhestr o bwy all helpu ar hyn o bryd.',
  },

  groups: {
    share: 'Cyfran',
    show: 'Dangos',
    order: 'Trefn',
    orders: {
      given: 'Fel y’u rhoddwyd',
      name: 'Yn ôl enw',
      base: 'Yn ôl sylfaen',
      share: 'Yn ôl cyfran',
    },
    all: 'Pob un',
    largest: (label, counted) => `Y mwyaf yw ${label} (${counted}).`,
    largestParts: (parts) => `Y rhannau mwyaf: ${parts}.`,
    largestOf: (labels, counted) => `Y mwyaf yw ${labels} (${counted} yr un).`,
    average: (measure, value) => `${measure}: ${value} ar gyfartaledd.`,
    low: (count, total, threshold) =>
      `Mae ${count} o ${total} yn seiliedig ar lai ${than(threshold)}: darllenwch yn ofalus.`,
    few: (threshold) => `Mae hynny’n llai ${than(threshold)}: darllenwch yn ofalus.`,
    without: (status, known, count, total) => {
      const what = known ? 'dadansoddiad' : 'ffigurau';
      return total ? `Ar gyfer ${count} o ${total}, y ${what}: ${status}.` : `Y ${what}: ${status}.`;
    },
    largestStated: (label, counted) => `O’r rhai y nodir eu sylfaen, y mwyaf yw ${label} (${counted}).`,
    extremes: (part, highest, where, lowest, there) =>
      `${part}: uchaf ${highest} (${where}); isaf ${lowest} (${there}).`,
    place: (place, total) => `Rhif ${place} o ${total}`,
    topics: ([first, ...others]) =>
      `Pwnc amlaf: ${first}.${others.length ? ` Yna: ${others.join(', yna ')}.` : ''}`,
    multiple: () => 'Gall pob un fod am fwy nag un pwnc, felly gall y pynciau ddod i fwy na’r cyfanswm.',
    orderOnly: () => 'Pynciau heb far: dim ond eu trefn a nodir.',
    workedOut: () => 'Cyfrifir canrannau nas nodir o’r nifer a’r sylfaen.',
    instructions: () =>
      'Pwyntiwch at far, neu defnyddiwch y bysellau saeth: i fyny ac i lawr am resi, i’r chwith ac i’r dde am rannau.',
  },

  heatmap: {
    introduction: (measure, rows, columns, range) =>
      `${measure}, yn ôl ${within(rows)} ${and(within(columns))}${range && `, ${range}`}.`,
    only: (value, places) => `Yr unig beth a nodir yw ${value} (${places}).`,
    all: (value, cells) => `${value} oedd y ffigur ym mhob un o’r ${cells}.`,
    highest: (value, places) => `Yr uchaf oedd ${value} (${places}).`,
    lowest: (value, places) => `Yr isaf oedd ${value} (${places}).`,
    cells: { one: 'gell', two: 'gell', many: 'chell', other: 'cell' },
    week: (from) => `wythnos o ${from}`,
    rowAverage: (rows, value, names) =>
      `Yn ôl ${within(rows)}, y cyfartaledd uchaf oedd ${value} (${names}).`,
    average: (value) => `Cyfartaledd y cyfan oedd ${value}.`,
    missing: (count, total, status) => `${count} o’r ${total} ffigur: ${status}.`,
    highlight: (place, note) => `Wedi’i amlinellu: ${place}. ${note}`,
    range: (from, to) => `${from} i ${to}`,
    thinned: 'Nid yw pob rhes wedi’i henwi yma: mae’r tabl yn enwi pob un.',
    instructions: () => 'Pwyntiwch at gell, neu defnyddiwch y bysellau saeth, i ddarllen ei ffigur.',
  },

  report: {
    contents: 'Beth sydd yma',
    gathering: 'Sut y casglwyd yr adborth',
    covers: (range, counted) => (counted ? `${counted}, ${range}.` : `${range}.`),
    revisions: 'Beth sydd wedi newid',
  },

  trend: {
    periods: {
      day: { two: 'ddiwrnod', other: 'diwrnod' },
      week: { other: 'wythnos' },
      month: { two: 'fis', other: 'mis' },
      quarter: { other: 'chwarter' },
      year: years(),
      'financial-year': years(' ariannol'),
    },
    introduction: (measure, grain, range) => `${measure}, fesul ${each[grain]}, ${range}.`,
    // In brackets: the preposition would differ by grain, and mutate what comes after it.
    named: (periods, grain) => `(${grain === 'week' ? 'wythnos o ' : ''}${periods})`,
    many: (count, total) => `(${count} o’r ${total})`,
    single: (value, when) => `Yr unig ffigur a nodir yw ${value} ${when}.`,
    equal: (value, counted) => `${value} oedd y ffigur ym mhob un o’r ${counted} a nodwyd.`,
    highest: (value, when) => `Yr uchaf oedd ${value} ${when}.`,
    lowest: (value, when) => `Yr isaf oedd ${value} ${when}.`,
    latest: (value, when) => `Y diweddaraf oedd ${value} ${when}.`,
    highestOf: (series, value, when) => `${series}: uchaf ${value} ${when}.`,
    equalOf: (series, value, counted) => `${series}: ${value} ym mhob un o’r ${counted} a nodwyd.`,
    rest: (more) => `Mae ${more} yn y tabl.`,
    noneOf: (series) => `${series}: ni nodir unrhyw ffigurau.`,
    average: (value) => `Y cyfartaledd oedd ${value}.`,
    changed: (when) => `Newidiodd y ffordd o gyfrif ${when}, felly cymharwch yn ofalus.`,
    another: 'wedi’i gyfrif mewn ffordd arall',
    break: (period, note) => `O ${soft(period)} ymlaen, wedi’i gyfrif mewn ffordd arall: ${note}`,
    instructions: (grain, lines) =>
      `Pwyntiwch at y siart, neu defnyddiwch fysellau saeth y chwith a’r dde, i ddarllen pob ${each[grain]}.` +
      (lines ? ' Mae i fyny ac i lawr yn dewis llinell.' : ''),
    missing: (count, total, status, series) =>
      `${series ? `${series}, ` : ''}${count ? `${count} o’r ${total}` : `${series ? 'y' : 'Y'} cyfnod cyfan`}: ${status}.`,
    missingLines: (count, total) =>
      `Mae ffigurau ar goll ar gyfer ${count} o’r ${total} llinell; mae’r tabl yn dweud pam.`,
  },
};
