/** Promises, their history and lists of them, as JSON. */
package dev.kept.link.promise;
