package dev.kept.rest;

import dev.kept.core.Nullable;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.SizeBand;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * The parameters of a list of commitments.
 *
 * <p>A page is asked for by {@code startAt}, which skips rows, or by {@code after}, which goes on from a place and
 * costs the same however far the place is; both at once are refused with 400.
 */
public final class CommitmentParameters {

    /** All that are known. {@link ForwardedPath} hands these on and no others. */
    static final Set<String> NAMES = Set.of(
            "startAt", "maxResults", "filter", "requester", "side", "sizeBand", "outcome", "text", "sort", "after");

    /** Rows of a page when nobody says how many. */
    private static final int PAGE = 50;

    private static final int FURTHEST = 999_999_999;
    /** Characters; more than any place that was ever given out. */
    private static final int LONGEST_PLACE = 2_000;

    private final MultivaluedMap<String, String> given;
    private final Checks checks;

    private CommitmentParameters(MultivaluedMap<String, String> given, Checks checks) {
        this.given = given;
        this.checks = checks;
    }

    /** Checks them all; what the supplier gives is to be used only when the checks passed. */
    public static Supplier<CommitmentQuery> read(MultivaluedMap<String, String> given, Checks checks) {
        return new CommitmentParameters(given, checks).query();
    }

    private Supplier<CommitmentQuery> query() {
        int startAt = checks.whole("startAt", values("startAt"), 0, 0, FURTHEST);
        int most = checks.whole("maxResults", values("maxResults"), PAGE, 1, CommitmentQuery.MOST);
        Attention attention = Optional.ofNullable(checks.choice("filter", values("filter"), Attention.class))
                .orElse(Attention.ALL);
        @Nullable String requester = checks.wordsOrNull("requester", values("requester"));
        @Nullable Side side = checks.choice("side", values("side"), Side.class);
        @Nullable SizeBand band = checks.choice("sizeBand", values("sizeBand"), SizeBand.class);
        @Nullable Outcome outcome = checks.choice("outcome", values("outcome"), Outcome.class);
        @Nullable String text = checks.wordsOrNull("text", values("text"));
        String order =
                Optional.ofNullable(checks.single("sort", values("sort"))).orElse(Sort.DUE.code());
        boolean descending = order.startsWith("-");
        Sort sort = sort(descending ? order.substring(1) : order);
        Page.@Nullable Place after = after(sort);
        if (after != null && startAt > 0) {
            checks.wrong("startAt", "kept.rest.invalid.startAt");
        }
        CommitmentQuery.Choice choice = new CommitmentQuery.Choice(attention, requester, side, band, outcome, text);
        return () -> new CommitmentQuery(choice, sort, descending, startAt, after, most);
    }

    /** The order by its code, without the minus sign that turns it round. */
    private Sort sort(String code) {
        return Arrays.stream(Sort.values())
                .filter(sort -> sort.code().equals(code))
                .findFirst()
                .orElseGet(() -> {
                    checks.wrong("sort", "kept.rest.invalid.choice", Checks.words(Sort.class));
                    return Sort.DUE;
                });
    }

    /** A place is a text that an earlier page gave out for the same order; whoever asks need not understand it. */
    private Page.@Nullable Place after(Sort sort) {
        String token = checks.single("after", values("after"));
        if (token == null) {
            return null;
        }
        Optional<Page.Place> place = token.length() > LONGEST_PLACE ? Optional.empty() : Page.Place.read(token, sort);
        if (place.isEmpty()) {
            checks.wrong("after", "kept.rest.invalid.after");
        }
        return place.orElse(null);
    }

    private List<String> values(String name) {
        return given.getOrDefault(name, List.of());
    }
}
