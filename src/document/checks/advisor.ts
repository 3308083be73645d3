// What gives advice on a document: loaded once the page is idle.
export { adviseText } from '../../manifest/advice/advise';
export { sortProblems } from '../../manifest/check/sort-problems';
