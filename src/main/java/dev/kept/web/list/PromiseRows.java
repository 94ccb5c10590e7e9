package dev.kept.web.list;

import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.partnership.Standing;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Stage;
import dev.kept.core.promise.Word;
import dev.kept.core.promise.WordName;
import dev.kept.web.Links;
import dev.kept.web.LocalFormat;
import dev.kept.web.StandingLozenge;
import dev.kept.web.ToldWords;
import dev.kept.web.template.Markup;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * One promise as a row of a list. The page <i>Promises</i> and the dashboard item share it, so that a promise reads
 * alike in both.
 */
final class PromiseRows {

    /** Which side promises. */
    static final TextGroup<Side> SIDES = TextGroup.of("kept.promises.side", Side.class);

    private static final TextGroup<Side> AWAITING = TextGroup.of("kept.promises.note.awaiting", Side.class);

    private final Texts texts;
    private final LocalFormat format;

    PromiseRows(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /**
     * The row of one commitment that the viewer may see.
     *
     * @param today the list's day
     * @param context the product's own path; empty at the root
     */
    Model of(CommitmentView one, LocalDate today, String context) {
        StandingLozenge standing = StandingLozenge.of(one, today, texts);
        Model row = new Model(texts)
                .text("url", context + "/browse/" + Links.encode(one.issueKey()))
                .text("key", one.issueKey())
                .text("summary", one.summary())
                .text("requester", one.requester())
                .message("side", SIDES.key(one.side()))
                .markup("first", time(one.firstDate()))
                .markup("due", time(one.agreedDate()))
                .text("size", format.number(one.size()))
                .text("state", standing.word())
                .text("lozenge", standing.colour())
                .models(
                        "notes",
                        notes(one).stream()
                                .map(note -> new Model(texts).text("note", note))
                                .toList());
        // What lies behind has its distance in its state.
        return Standing.of(one, today).ahead() ? row.text("distance", format.distance(one.agreedDate(), today)) : row;
    }

    /**
     * What somebody should know of it beside its dates, a few words each: what waits for an answer, that it was warned
     * of, and what kind of promise it is. Plain text; the model escapes it.
     */
    private List<String> notes(CommitmentView one) {
        List<String> notes = new ArrayList<>();
        if (one.proposal() != null) {
            notes.add(texts.text("kept.promises.note.proposal", format.shortDay(one.proposal())));
        } else if (one.awaiting() != null) {
            notes.add(texts.text(AWAITING.key(one.awaiting())));
        }
        if (one.warnedOn() != null && one.deliveredOn() == null) {
            notes.add(texts.text("kept.promises.note.warned", format.shortDay(one.warnedOn())));
        }
        if (one.told() != null && one.deliveredOn() == null) {
            notes.add(texts.text(ToldWords.SHORT.key(one.told())));
        }
        if (one.commentId() != null) {
            notes.add(texts.text("kept.promises.note.small"));
        }
        if (one.parent() != null) {
            notes.add(texts.text("kept.promises.note.part"));
        }
        // A first date that this side names is its own word; of every other date it matters whose word it rests on.
        boolean moved = !one.agreedDate().equals(one.firstDate());
        if (one.stage() == Stage.PROMISE && !one.reconstructed() && (moved || one.word() == Word.ANSWERED)) {
            notes.add(WordName.of(one.word(), texts));
        }
        if (one.reconstructed()) {
            notes.add(texts.text("kept.promises.note.reconstructed"));
        }
        return notes;
    }

    /** A day in its short form, which programs can read too. */
    private Markup time(LocalDate day) {
        return Markup.day(day, format.shortDay(day));
    }
}
