package dev.kept.core;

import java.util.List;

/**
 * One page of a longer list.
 *
 * @param items the entries of this page, in order
 * @param startAt index of the first entry, from 0
 * @param total how many entries there are that the asker may see
 */
public record Slice<T>(List<T> items, int startAt, int total) {

    public Slice {
        items = List.copyOf(items);
    }

    /** Which page is wanted: {@code startAt >= 0}, {@code 1 <= maxResults <= 200}. */
    public record Request(int startAt, int maxResults) {
        public static final int MOST = 200;

        public Request {
            if (startAt < 0 || maxResults < 1 || maxResults > MOST) {
                throw new IllegalArgumentException("No such page: startAt " + startAt + ", maxResults " + maxResults);
            }
        }
    }
}
