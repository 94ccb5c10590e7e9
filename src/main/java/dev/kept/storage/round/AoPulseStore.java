package dev.kept.storage.round;

import com.atlassian.activeobjects.external.ActiveObjects;
import dev.kept.core.Nullable;
import dev.kept.core.blind.AskedGroup;
import dev.kept.core.blind.BallotKey;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AnswerSheet;
import dev.kept.core.pulse.Ballots;
import dev.kept.core.pulse.PulseRound;
import dev.kept.core.pulse.PulseStore;
import dev.kept.core.pulse.PulseTerms;
import dev.kept.storage.house.HouseSeals;
import dev.kept.storage.sql.UnheldText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.java.ao.Query;

/**
 * Rounds of the pulse in one Active Objects table. They are not sealed: a seal would have the time of each answer. Holds no
 * state.
 */
public final class AoPulseStore implements PulseStore {
    /** There are a few rounds a year; this only bounds the memory. */
    private static final int MOST = 1000;

    private final ActiveObjects ao;

    /** @param ao waits by itself until the tables are there */
    public AoPulseStore(ActiveObjects ao) {
        this.ao = ao;
    }

    /** What cannot be read is passed over. */
    @Override
    public List<PulseRound> all() {
        return Arrays.stream(ao.find(
                        AoPulseRound.class, Query.select().order("ID DESC").limit(MOST)))
                .flatMap(row -> HouseSeals.readable(() -> read(row)).stream())
                .toList();
    }

    @Override
    public Optional<PulseRound> find(long id) {
        return row(id).flatMap(row -> HouseSeals.readable(() -> read(row)));
    }

    private Optional<AoPulseRound> row(long id) {
        return Arrays.stream(ao.find(AoPulseRound.class, Query.select().where("ID = ?", id)))
                .findFirst();
    }

    @Override
    public PulseRound add(PulseTerms terms, BallotKey key) {
        Map<String, Object> values = PulseText.values(terms);
        values.put("MARK_KEY", key.text());
        return UnheldText.told(() -> ao.executeInTransaction(() -> read(ao.create(AoPulseRound.class, values))));
    }

    @Override
    public void close(long id, LocalDate day) {
        ao.executeInTransaction(() -> {
            row(id).filter(row -> row.getClosedOn() == null).ifPresent(row -> {
                row.setClosedOn(day.toString());
                row.save();
            });
            return null;
        });
    }

    @Override
    public Ballots ballots(long id) {
        return row(id).flatMap(row -> HouseSeals.readable(() -> new Ballots(
                        PulseText.counts(row.getAnswerCounts()),
                        Map.of(
                                Side.IT, PulseText.lines(row.getItComments()),
                                Side.BUSINESS, PulseText.lines(row.getBusinessComments())))))
                .orElseGet(() -> new Ballots(Map.of(), Map.of()));
    }

    @Override
    public Optional<BallotKey> key(long id) {
        return row(id).map(AoPulseRound::getMarkKey).map(BallotKey::new);
    }

    @Override
    public boolean spent(long id, List<String> marks) {
        return row(id).map(row -> SpentMarks.hasAny(row.getSpentMarks(), marks)).orElse(false);
    }

    @Override
    public void take(long id, List<String> marks, AskedGroup group, AnswerSheet sheet) {
        UnheldText.told(() -> ao.executeInTransaction(() -> {
            AoPulseRound row = row(id).orElseThrow();
            row.setSpentMarks(SpentMarks.with(row.getSpentMarks(), marks));
            row.setAnswerCounts(PulseText.counted(row.getAnswerCounts(), group, sheet));
            @Nullable String comment = sheet.comment();
            if (comment != null && group.side() == Side.IT) {
                row.setItComments(PulseText.sorted(row.getItComments(), comment));
            } else if (comment != null) {
                row.setBusinessComments(PulseText.sorted(row.getBusinessComments(), comment));
            }
            row.save();
            return null;
        }));
    }

    @Override
    public void forgetWho(long id) {
        ao.executeInTransaction(() -> {
            row(id).ifPresent(row -> {
                row.setMarkKey(null);
                row.setSpentMarks(null);
                row.save();
            });
            return null;
        });
    }

    private static PulseRound read(AoPulseRound row) {
        String closed = row.getClosedOn();
        return new PulseRound(row.getID(), PulseText.terms(row), closed == null ? null : LocalDate.parse(closed));
    }
}
