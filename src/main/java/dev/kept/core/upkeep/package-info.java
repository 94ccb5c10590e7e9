/** What keeps a ledger in shape over the years: making projections anew, archiving, forgetting old cells. */
package dev.kept.core.upkeep;
