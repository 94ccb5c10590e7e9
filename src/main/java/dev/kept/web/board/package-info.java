/**
 * Scoreboards, the lists behind their figures, and projects side by side.
 *
 * <p>Scoreboards and goals are drawn by Confluence's macros, on a page or into a document; the list behind a figure is
 * a page of Jira, and projects side by side are a page of both products. All of them only show, and work without
 * scripts.
 *
 * <p>A figure is computed and judged in the core and arrives here ready. These views write it down so that it cannot be
 * misread: with its number of cases and its interval, without a value where there are too few cases, with words and a
 * sign beside every colour, and with a drawing only where the same is said in words. Rates, targets and the ends of
 * intervals are shares from 0 to 1; they become percent as they are printed. A board's day is not in its own window:
 * promises due before it are counted.
 */
package dev.kept.web.board;
