package dev.kept.core.continuity;

import dev.kept.core.Nullable;
import dev.kept.core.figure.ContextFigure;
import dev.kept.core.figure.ContextFigure.ContextKind;
import dev.kept.core.house.Capabilities;
import dev.kept.core.house.Capability;
import dev.kept.core.measure.Rate;
import dev.kept.core.measure.understanding.ContactContinuity;
import dev.kept.core.measure.understanding.EffectiveContacts;
import dev.kept.core.promise.Side;
import dev.kept.core.rulebook.RequesterName;
import dev.kept.core.scoreboard.PillarEvidence.KnownBy;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What is told of who deals with functions (example E31, case N08). Functions are the organisation's, so boards all show the
 * same. Of a day that is over it is what was known then, because months are never counted again.
 */
public final class ContinuityFigures {

    /** Below so many people a function is said to rest on few (ours): without the busiest, less than one other is left. */
    static final double FEW = 2;

    private final ContactTracks store;
    private final Capabilities capabilities;

    /** @param capabilities tell whether it is counted; without it nothing is asked or told */
    public ContinuityFigures(ContactTracks store, Capabilities capabilities) {
        this.store = store;
        this.capabilities = capabilities;
    }

    /**
     * What is told of one side of a function.
     *
     * @param stays of the people of a month who stayed, the mean of the last twelve months; {@code null} where too few dealt
     *     with it
     * @param months how many months that is the mean of
     * @param people how many dealt with the function in the last twelve months
     * @param effective how many people it rests on; {@code null} where that cannot be told
     * @param left the share of the dealings that is left when the busiest leaves; {@code null} likewise
     */
    public record SideContacts(
            Side side,
            @Nullable Double stays,
            int months,
            int people,
            @Nullable Double effective,
            @Nullable Double left) {}

    /** Of both sides of a function, as far as anything was counted by that day. */
    public List<SideContacts> of(String function, LocalDate day) {
        if (!capabilities.on(Capability.LIAISON)) {
            return List.of();
        }
        List<ContactMonth> known = known(day).stream()
                .filter(one -> RequesterName.same(one.function(), function))
                .toList();
        return Arrays.stream(Side.values())
                .flatMap(side ->
                        of(known.stream().filter(one -> one.side() == side).toList()).stream())
                .toList();
    }

    private static List<SideContacts> of(List<ContactMonth> side) {
        if (side.isEmpty()) {
            return List.of();
        }
        ContactMonth last = side.get(side.size() - 1);
        List<Rate> stayed = stayed(side);
        @Nullable EffectiveContacts effective = last.effective();
        return List.of(new SideContacts(
                last.side(),
                ContactContinuity.mean(stayed),
                stayed.size(),
                effective == null ? 0 : last.year().people(),
                effective == null ? null : Double.valueOf(effective.count()),
                effective == null ? null : Double.valueOf(effective.leftIfBusiestLeaves())));
    }

    /** Of months of which a share may be shown. */
    private static List<Rate> stayed(List<ContactMonth> months) {
        return months.stream()
                .map(ContactMonth::continuity)
                .filter(rate -> rate.n() >= ContactContinuity.FEWEST)
                .toList();
    }

    /** Those of the last twelve months that were over by that day. */
    private List<ContactMonth> known(LocalDate day) {
        YearMonth first = YearMonth.from(day).minusMonths(ContactTrack.MONTHS);
        return store.months().stream()
                .filter(one -> one.knownBy(day) && !one.month().isBefore(first))
                .toList();
    }

    /** What boards say of that day; nothing where nothing was counted. */
    public List<ContextFigure> figures(KnownBy known) {
        List<ContactMonth> months = capabilities.on(Capability.LIAISON) ? known(known.day()) : List.of();
        if (months.isEmpty()) {
            return List.of();
        }
        Map<String, ContactMonth> last = new HashMap<>();
        months.forEach(one -> last.put(RequesterName.key(one.function()) + one.side(), one));
        List<EffectiveContacts> told = last.values().stream()
                .map(ContactMonth::effective)
                .flatMap(Stream::ofNullable)
                .toList();
        int few = (int) told.stream().filter(one -> one.count() < FEW).count();
        return List.of(
                stays(ContextKind.IT_STAYS, Side.IT, months),
                stays(ContextKind.BUSINESS_STAYS, Side.BUSINESS, months),
                ContextFigure.count(ContextKind.RESTS_ON_FEW, few, told.size()));
    }

    private static ContextFigure stays(ContextKind kind, Side side, List<ContactMonth> months) {
        List<Rate> stayed =
                stayed(months.stream().filter(one -> one.side() == side).toList());
        return ContextFigure.number(kind, ContactContinuity.mean(stayed), stayed.size());
    }
}
