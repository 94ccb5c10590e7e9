package dev.kept.storage.row;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Announced;
import dev.kept.core.promise.Announcements;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Promise;
import dev.kept.core.promise.Telling;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The form of warnings and new dates with who was told of them, among the details of a row; see {@link CommitmentRows}.
 * What was written before there were tellings has none of these details, and counts as stated on its days.
 */
final class TellingForms {
    private static final String SAID = "said";
    private static final String TOLD = "told.";

    private TellingForms() {}

    /** What the details say of it. */
    @FunctionalInterface
    interface Said {
        /** What was announced; as stated on these days where no detail says anything. */
        Announcements or(@Nullable LocalDate warnedOn, List<DateChange> changes);
    }

    static void write(Commitment commitment, Map<String, String> facts) {
        Promise promise = commitment.promise();
        if (promise.announced().equals(Announcements.asGiven(promise.warnedOn(), promise.changes()))) {
            return;
        }
        List<Announced> all = promise.announced().all();
        Detail.put(facts, SAID, all.size());
        for (int i = 0; i < all.size(); i++) {
            Announced one = all.get(i);
            String said = DayText.of(one.said()) + " " + one.event();
            Detail.put(facts, SAID + "." + i, one.date() == null ? said : said + " " + DayText.of(one.date()));
            for (int j = 0; j < one.tellings().size(); j++) {
                Telling telling = one.tellings().get(j);
                Detail.put(
                        facts,
                        TOLD + i + "." + j,
                        DayText.of(telling.on()) + " " + DayText.of(telling.since()) + " "
                                + ConsentForms.text(telling.word()));
            }
        }
    }

    static Said read(Map<String, String> facts) {
        String count = facts.get(SAID);
        if (count == null) {
            return Announcements::asGiven;
        }
        List<Announced> all = new ArrayList<>();
        for (int i = 0; i < Integer.parseInt(count); i++) {
            String text = facts.get(SAID + "." + i);
            if (text == null) {
                throw new IllegalArgumentException("No detail " + SAID + "." + i);
            }
            String[] said = text.split(" ");
            all.add(new Announced(
                    Integer.parseInt(said[1]),
                    DayText.read(said[0]),
                    said.length < 3 ? null : DayText.read(said[2]),
                    tellings(facts, TOLD + i + ".")));
        }
        Announcements announced = new Announcements(all);
        return (warnedOn, changes) -> announced;
    }

    private static List<Telling> tellings(Map<String, String> facts, String name) {
        List<Telling> tellings = new ArrayList<>();
        for (String text = facts.get(name + 0); text != null; text = facts.get(name + tellings.size())) {
            String[] parts = text.split(" ", 3);
            tellings.add(new Telling(DayText.read(parts[0]), DayText.read(parts[1]), ConsentForms.consent(parts[2])));
        }
        return tellings;
    }
}
