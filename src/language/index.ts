/** Messages, numbers and dates for people. Runs wherever JavaScript does. */
export { checklistMessages } from './checklist.js';
export { groupCursor } from './group-cursor.js';
export type { GroupSelection } from './group-cursor.js';
export { groupsTable } from './group-table.js';
export type { GroupRows } from './group-table.js';
export {
  categoryName,
  groupsNotes,
  groupsSummary,
  groupWords,
  measureWords,
  missingStatus,
  partsLine,
  topicName,
} from './group-words.js';
export { groupsMessages } from './groups.js';
export { heatmapMessages } from './heatmap.js';
export { contactsMessages } from './help.js';
export type { Partly } from './complete.js';
export { addLanguage, languageFor, prepareLanguage, whenAdded } from './language.js';
export type { Direction, Language } from './language.js';
export type { Formats, Length } from './formats.js';
export type { Messages, Trouble } from './messages.js';
export { reportMessages } from './report.js';
export { soundMessages } from './sound.js';
export type { SoundMessages } from './sound.js';
export { followed, plainText, quoted } from './said.js';
export type { Mark, Quoted, Said } from './said.js';
export { sortedTable, toCsv } from './table.js';
export type { Table, TableCell, TableColumn } from './table.js';
export { trendMessages } from './trend.js';
export * from './value-table.js';
export * from './value-words.js';
