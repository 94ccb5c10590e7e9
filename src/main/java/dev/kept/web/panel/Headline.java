package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.ledger.EventKind;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Standing;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.web.StandingLozenge;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What one has to know at a glance: who promised what to whom and how far off that is, how it stands, and what made it so.
 */
final class Headline {

    private static final TextGroup<Side> PROMISED = TextGroup.of("kept.panel.promised", Side.class);
    private static final TextGroup<Side> OFFERED = TextGroup.of("kept.panel.offered", Side.class);
    private static final TextGroup<Side> REQUESTED = TextGroup.of("kept.panel.requested", Side.class);

    private final PanelTexts words;
    private final CommitmentView commitment;
    private final LocalDate today;

    /** @param today where the requester is */
    Headline(PanelTexts words, CommitmentView commitment, LocalDate today) {
        this.words = words;
        this.commitment = commitment;
        this.today = today;
    }

    /** Puts the sentence, the distance, the state and what there is to say about it into the panel's model. */
    void into(Model model, List<TimelineEntry> entries) {
        model.text("sentence", sentence())
                .model(
                        "standing",
                        StandingLozenge.of(commitment, today, words.texts()).model(words.texts()))
                .models(
                        "lines",
                        lines(entries).stream()
                                .map(line -> words.model().text("line", line))
                                .toList());
        if (Standing.of(commitment, today).ahead()) {
            model.text("distance", words.format().distance(date(), today));
        }
    }

    /** The date that counts; of what is no promise the one that waits for an answer. */
    private LocalDate date() {
        return commitment.stage() == Stage.PROMISE ? commitment.agreedDate() : commitment.latestDate();
    }

    /** Who promised what to whom, in one sentence. Plain text. */
    String sentence() {
        String day = words.day(date());
        Side side = commitment.side();
        return switch (commitment.stage()) {
            case PROMISE -> words.text(PROMISED.key(side), commitment.requester(), day);
            case OFFER -> words.text(OFFERED.key(side), commitment.requester(), day);
            case REQUEST -> words.text(REQUESTED.key(side), commitment.requester(), day);
            case DECLINED -> words.text("kept.panel.declined", commitment.requester(), day);
        };
    }

    /** What explains the state, a line each: what was warned of, the first date where it is another, when it was over. */
    private List<String> lines(List<TimelineEntry> entries) {
        List<String> lines = new ArrayList<>();
        if (commitment.stage() != Stage.PROMISE) {
            return lines;
        }
        boolean open = commitment.deliveredOn() == null && commitment.withdrawnOn() == null;
        TimelineEntry warned = open ? warning(entries) : null;
        if (warned != null) {
            lines.add(words.text(
                    "kept.panel.warned", words.day(warned.day()), Objects.requireNonNullElse(warned.words(), "")));
        }
        if (commitment.deliveredOn() != null) {
            lines.add(delivered(commitment.deliveredOn()));
        }
        if (commitment.withdrawnOn() != null) {
            lines.add(words.text("kept.panel.withdrawn", words.day(commitment.withdrawnOn())));
        }
        if (!commitment.firstDate().equals(commitment.agreedDate())) {
            lines.add(words.text("kept.panel.first_date", words.day(commitment.firstDate())));
        }
        return lines;
    }

    private static @Nullable TimelineEntry warning(List<TimelineEntry> entries) {
        return entries.stream()
                .filter(one -> one.kind() == EventKind.WARNED)
                .reduce((before, after) -> after)
                .orElse(null);
    }

    private String delivered(LocalDate day) {
        long late = ChronoUnit.DAYS.between(commitment.agreedDate(), day);
        if (late <= 0) {
            return words.text("kept.panel.delivered", words.day(day));
        }
        return words.text(
                "kept.panel.delivered_late", words.day(day), words.format().distance(commitment.agreedDate(), day));
    }
}
