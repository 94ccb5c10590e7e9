/** Boards, portfolios, the map and what stands on them, as JSON. */
package dev.kept.link.board;
