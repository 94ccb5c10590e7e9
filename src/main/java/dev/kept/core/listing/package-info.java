/** Lists of commitments: which ones, in which order, page by page. */
package dev.kept.core.listing;
