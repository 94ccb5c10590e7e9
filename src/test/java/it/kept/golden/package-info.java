/**
 * What the product answers, written down once and compared ever after: REST, pages, exports, queries and mails, over HTTP
 * alone, so that no change of the code inside can lose a word, a link or a value unnoticed.
 */
package it.kept.golden;
