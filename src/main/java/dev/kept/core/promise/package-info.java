/** What a promise is: its name, sides, dates, sizes, who agreed, and what became of it. */
package dev.kept.core.promise;
