package dev.kept.rest;

import dev.kept.core.Nullable;
import dev.kept.core.listing.Attention;
import dev.kept.core.listing.Page;
import dev.kept.core.listing.Sort;
import dev.kept.core.partnership.CommitmentQuery;
import dev.kept.core.promise.Outcome;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.SizeBand;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The parameters of a list of commitments.
 *
 * <p>A page is asked for by {@code startAt}, which skips rows, or by {@code after}, which goes on from a place and
 * costs the same however far the place is; both at once are refused with 400.
 */
public final class CommitmentParameters {

    private static final Parameter.ChoiceParameter<Attention> FILTER =
            new Parameter.ChoiceParameter<>("filter", Attention.class, Attention.ALL);
    private static final Parameter.ChoiceParameter<Side> SIDE =
            new Parameter.ChoiceParameter<>("side", Side.class, null);
    private static final Parameter.ChoiceParameter<SizeBand> SIZE_BAND =
            new Parameter.ChoiceParameter<>("sizeBand", SizeBand.class, null);
    private static final Parameter.ChoiceParameter<Outcome> OUTCOME =
            new Parameter.ChoiceParameter<>("outcome", Outcome.class, null);
    private static final Parameter.SortParameter<Sort> SORT =
            new Parameter.SortParameter<>("sort", Sort.class, Sort.DUE);
    /** More characters than any place has that was ever given out. */
    private static final Parameter.PlaceParameter AFTER = new Parameter.PlaceParameter("after", 2_000);

    /** All that are known. */
    public static final List<Parameter> ALL = List.of(
            Parameter.START_AT,
            Parameter.MAX_RESULTS,
            FILTER,
            Parameter.REQUESTER,
            SIDE,
            SIZE_BAND,
            OUTCOME,
            Parameter.TEXT,
            SORT,
            AFTER);

    private final MultivaluedMap<String, String> given;
    private final Checks checks;

    private CommitmentParameters(MultivaluedMap<String, String> given, Checks checks) {
        this.given = given;
        this.checks = checks;
    }

    /** Checks them all; what the supplier gives is to be used only when the checks passed. */
    public static Supplier<CommitmentQuery> read(MultivaluedMap<String, String> given, Checks checks) {
        checks.known(given.keySet(), ALL.stream().map(Parameter::name).collect(Collectors.toSet()));
        return new CommitmentParameters(given, checks).query();
    }

    private Supplier<CommitmentQuery> query() {
        int startAt = Parameter.START_AT.of(given(Parameter.START_AT), checks);
        int most = Parameter.MAX_RESULTS.of(given(Parameter.MAX_RESULTS), checks);
        Attention attention = Objects.requireNonNull(FILTER.of(given(FILTER), checks));
        @Nullable String requester = Parameter.REQUESTER.orNull(given(Parameter.REQUESTER), checks);
        @Nullable Side side = SIDE.of(given(SIDE), checks);
        @Nullable SizeBand band = SIZE_BAND.of(given(SIZE_BAND), checks);
        @Nullable Outcome outcome = OUTCOME.of(given(OUTCOME), checks);
        @Nullable String text = Parameter.TEXT.orNull(given(Parameter.TEXT), checks);
        String order = Optional.ofNullable(checks.single(SORT.name(), given(SORT)))
                .orElse(SORT.otherwise().code());
        boolean descending = order.startsWith("-");
        Sort sort = sort(descending ? order.substring(1) : order);
        Page.@Nullable PagePosition after = after(sort);
        if (after != null && startAt > 0) {
            checks.wrong(Parameter.START_AT.name(), "kept.rest.invalid.startAt");
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
                    checks.wrong(SORT.name(), "kept.rest.invalid.choice", Checks.words(Sort.class));
                    return SORT.otherwise();
                });
    }

    /** A place is a text that an earlier page gave out for the same order; whoever asks need not understand it. */
    private Page.@Nullable PagePosition after(Sort sort) {
        String token = checks.single(AFTER.name(), given(AFTER));
        if (token == null) {
            return null;
        }
        Optional<Page.PagePosition> place =
                token.length() > AFTER.longest() ? Optional.empty() : Page.PagePosition.read(token, sort);
        if (place.isEmpty()) {
            checks.wrong(AFTER.name(), "kept.rest.invalid.after");
        }
        return place.orElse(null);
    }

    private List<String> given(Parameter parameter) {
        return given.getOrDefault(parameter.name(), List.of());
    }
}
