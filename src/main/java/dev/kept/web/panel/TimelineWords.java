package dev.kept.web.panel;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.ledger.TimelineEntry;
import dev.kept.core.partnership.CommitmentView;
import java.time.LocalDate;
import java.util.List;

/** The timeline as sentences, where it is not drawn. Plain text, not escaped. */
public final class TimelineWords {

    private final PanelTexts words;

    public TimelineWords(Texts texts) {
        this.words = new PanelTexts(texts);
    }

    /** One thing that happened; {@code words} are what was said with it, {@code null} for nothing. */
    public record TimelineLine(
            LocalDate day, String sentence, @Nullable String words) {}

    /** What happened, by day, without the days that were promised. */
    public List<TimelineLine> of(CommitmentView commitment, List<TimelineEntry> entries, LocalDate today) {
        return new TimelineMarks(words)
                .of(commitment, entries, today).stream()
                        .filter(mark -> !mark.promised() && mark.shape() != MarkShape.TODAY)
                        .map(mark -> new TimelineLine(
                                mark.day(), words.text(mark.meaning().sentenceKey(), mark.arguments()), mark.words()))
                        .toList();
    }
}
