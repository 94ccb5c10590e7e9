package dev.kept.storage.row;

import dev.kept.core.Nullable;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.promise.Consent;
import dev.kept.core.promise.DateChange;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Word;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** The form of consents among the details of a row; see {@link CommitmentRows}. */
final class ConsentForms {
    private static final String NAME = "consent.";
    /** Stands where there is no day and one follows. */
    private static final String NO_DAY = "-";

    private static final Consent ONE_STEP = Consent.of(Word.STATED, 2);

    private ConsentForms() {}

    static void write(Commitment commitment, Map<String, String> facts) {
        List<DateChange> changes = commitment.promise().changes();
        for (int i = 0; i < changes.size(); i++) {
            put(facts, Integer.toString(i), changes.get(i).consent());
        }
        Consent made = commitment.deal().acceptance();
        if (!Objects.equals(made, usual(commitment.stage(), commitment.reconstructed()))) {
            put(facts, "made", made);
        }
        put(facts, "withdrawn", commitment.promise().withdrawnConsent());
        put(facts, "done", commitment.conversation().confirmation());
    }

    /** Nearly every promise is offered and accepted in one step; saying so in each row would make all of them longer. */
    static @Nullable Consent usual(Stage stage, boolean reconstructed) {
        return stage == Stage.PROMISE && !reconstructed ? ONE_STEP : null;
    }

    private static void put(Map<String, String> facts, String to, @Nullable Consent consent) {
        if (consent != null) {
            facts.put(NAME + to, text(consent));
        }
    }

    /** {@code STATED 4}, the day of an objection, and the day it was given where that was later. */
    static String text(Consent consent) {
        String text = consent.word() + " " + consent.event();
        if (consent.objectedOn() != null) {
            text += " " + consent.objectedOn();
        } else if (consent.since() != null) {
            text += " " + NO_DAY;
        }
        return consent.since() == null ? text : text + " " + consent.since();
    }

    /** By what the consent is to: the number of a change, from 0, or one of the names in {@link #write}. */
    static Function<String, @Nullable Consent> read(Map<String, String> facts) {
        return to -> {
            String text = facts.get(NAME + to);
            return text == null ? null : consent(text);
        };
    }

    /** The opposite of {@link #text}. */
    static Consent consent(String text) {
        String[] parts = text.split(" ");
        return new Consent(Word.valueOf(parts[0]), Integer.parseInt(parts[1]), day(parts, 2), day(parts, 3));
    }

    private static @Nullable LocalDate day(String[] parts, int at) {
        return parts.length <= at || parts[at].equals(NO_DAY) ? null : DayText.read(parts[at]);
    }
}
