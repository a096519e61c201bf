/** Messages, numbers and dates for people. Runs wherever JavaScript does. */
export * from './group-words.js';
export { addLanguage, languageFor } from './language.js';
export type { Direction, Language } from './language.js';
export type { Formats, Length } from './formats.js';
export type { Messages, Trouble } from './messages.js';
export { toCsv } from './table.js';
export type { Table, TableCell, TableColumn } from './table.js';
export * from './value-table.js';
export * from './value-words.js';
