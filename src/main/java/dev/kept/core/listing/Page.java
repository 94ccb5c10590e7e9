package dev.kept.core.listing;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.CommitmentId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;

/**
 * A piece of an ordered list. Reading on after a place costs the same however far down the list that is; skipping does
 * not.
 *
 * @param after the commitment the piece follows; {@code null} for the start of the list
 * @param skip how many are left out before it starts, 0 or more
 * @param limit how many it holds at most, 1 to {@value #MOST}
 */
public record Page(Sort sort, boolean descending, @Nullable PagePosition after, int skip, int limit) {

    public static final int MOST = 1_000;

    public Page {
        if (limit < 1 || limit > MOST || skip < 0) {
            throw new IllegalArgumentException("No such page: skip " + skip + ", limit " + limit);
        }
    }

    /** The start of a list. */
    public static Page first(Sort sort, boolean descending, int limit) {
        return new Page(sort, descending, null, 0, limit);
    }

    public Page limited(int newLimit) {
        return new Page(sort, descending, after, skip, newLimit);
    }

    /** The page that follows this commitment. */
    public Page behind(Commitment one) {
        return new Page(sort, descending, placeOf(one), 0, limit);
    }

    /** Where a commitment stands in the list. */
    public PagePosition placeOf(Commitment one) {
        return new PagePosition(sort.valueOf(one), one.id());
    }

    /** Whether the first of two commitments stands before the second. */
    public int compare(Commitment one, Commitment other) {
        int byValue = sort.compare(sort.valueOf(one), sort.valueOf(other));
        int order = byValue == 0 ? one.id().value().compareTo(other.id().value()) : byValue;
        return descending ? -order : order;
    }

    /** Whether a commitment stands behind the place the page follows. */
    public boolean follows(Commitment one) {
        if (after == null) {
            return true;
        }
        int byValue = sort.compare(sort.valueOf(one), after.value());
        int order = byValue == 0 ? one.id().value().compareTo(after.id().value()) : byValue;
        return descending ? order < 0 : order > 0;
    }

    /**
     * A place in a list.
     *
     * @param value what the list is ordered by; see {@link Sort#valueOf}
     * @param id the commitment that stands there
     */
    public record PagePosition(String value, CommitmentId id) {

        /** The place as letters and digits that mean nothing to anybody else. */
        public String token() {
            byte[] text = (id.value() + "\n" + value).getBytes(StandardCharsets.UTF_8);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(text);
        }

        /** The place this token means in this order; empty when it means none. */
        public static Optional<PagePosition> read(String token, Sort sort) {
            try {
                String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
                int line = text.indexOf('\n');
                if (line < 1) {
                    return Optional.empty();
                }
                PagePosition place =
                        new PagePosition(text.substring(line + 1), new CommitmentId(text.substring(0, line)));
                return sort.takes(place.value()) && place.id().value().indexOf('\0') < 0
                        ? Optional.of(place)
                        : Optional.empty();
            } catch (IllegalArgumentException e) {
                return Optional.empty();
            }
        }
    }
}
