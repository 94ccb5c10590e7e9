/** What a promise is: sides, dates, sizes, disclosures, what became of it; and what may be promised at all. */
package dev.kept.core.promise;
