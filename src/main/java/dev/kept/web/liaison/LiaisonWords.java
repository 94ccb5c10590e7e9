package dev.kept.web.liaison;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.liaison.HandOverList;
import dev.kept.core.liaison.Learning.HeldSession;
import dev.kept.core.liaison.Learning.PutQuestion;
import dev.kept.core.liaison.Learning.SideAnswers;
import dev.kept.core.liaison.LiaisonPage.HandedOver;
import dev.kept.core.liaison.LiaisonSession;
import dev.kept.core.promise.Side;
import dev.kept.core.pulse.AskedChange;
import dev.kept.web.LocalFormat;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What is known of working together, as sentences. */
public final class LiaisonWords {

    private final Texts texts;
    private final LocalFormat format;

    public LiaisonWords(Texts texts) {
        this.texts = texts;
        this.format = new LocalFormat(texts);
    }

    /** A line for each side: its first contact, or that there is none. */
    public List<String> firstContacts(String function, List<HandedOver> roles) {
        List<String> lines = new ArrayList<>();
        for (Side side : List.of(Side.BUSINESS, Side.IT)) {
            String name = side == Side.IT ? texts.text("kept.side.it") : function;
            lines.add(roles.stream()
                    .filter(one -> one.side() == side)
                    .findFirst()
                    .map(one -> firstContact(name, one))
                    .orElseGet(() -> texts.text("kept.liaison.first.none", name)));
        }
        return lines;
    }

    private String firstContact(String side, HandedOver one) {
        String from = format.day(one.taken().from());
        return one.taken().deputy().isEmpty()
                ? texts.text("kept.liaison.first.alone", side, one.taken().role(), from)
                : texts.text(
                        "kept.liaison.first",
                        side,
                        one.taken().role(),
                        one.taken().deputy(),
                        from);
    }

    /** Who takes over some day. */
    String coming(String function, HandedOver one) {
        String side = one.side() == Side.IT ? texts.text("kept.side.it") : function;
        return texts.text(
                "kept.liaison.coming",
                format.day(one.taken().from()),
                side,
                one.taken().role());
    }

    /** What somebody who takes over has to know of. */
    List<String> list(HandOverList list) {
        List<String> lines = new ArrayList<>();
        lines.add(texts.text(
                "kept.liaison.list.promises",
                format.count(list.open()),
                format.count(list.waiting()),
                format.count(list.danger())));
        lines.add(texts.text("kept.liaison.list.requests", format.count(list.requests())));
        @Nullable LocalDate review = list.reviewBy();
        lines.add(
                review == null
                        ? texts.text("kept.liaison.list.no_guide")
                        : texts.text("kept.liaison.list.guide", format.day(review)));
        return lines;
    }

    /** A hand-over of the past, or one that is still to come. */
    String handOver(String function, HandedOver one) {
        String side = one.side() == Side.IT ? texts.text("kept.side.it") : function;
        return texts.text(
                "kept.liaison.handed",
                format.day(one.taken().from()),
                side,
                one.taken().role(),
                format.day(one.saidOn()),
                format.count(one.taken().list().open()),
                format.count(one.taken().list().danger()));
    }

    /** What each side changed because of the last survey, or that it has said nothing. */
    List<String> changes(AskedChange asked) {
        List<String> lines = new ArrayList<>();
        for (Side side : Side.values()) {
            String name = texts.text(side == Side.IT ? "kept.side.it" : "kept.side.business");
            String said = asked.words(side);
            lines.add(
                    said.isEmpty()
                            ? texts.text("kept.liaison.change.nothing", name, format.day(asked.opensAnyway()))
                            : texts.text("kept.liaison.change.said", name, said));
        }
        return lines;
    }

    private String side(Side side, String function) {
        return side == Side.IT ? texts.text("kept.side.it") : function;
    }

    /** A session, when it was and how many were there. */
    public String session(HeldSession one, String function) {
        return texts.text(
                "kept.liaison.session.line",
                texts.text(LiaisonSession.NAMES.key(one.held().session())),
                format.day(one.held().on()),
                format.count(one.held().itPeople()),
                function,
                format.count(one.held().businessPeople()));
    }

    /** Whose word it is, and whether the other side stands by it. */
    public String confirmed(HeldSession one, String function) {
        return one.confirmed()
                ? texts.text("kept.liaison.session.confirmed")
                : texts.text("kept.liaison.session.unconfirmed", side(one.side(), function));
    }

    String asked(PutQuestion one, String function) {
        return texts.text("kept.liaison.asked", side(one.side(), function), format.day(one.askedOn()));
    }

    String answered(PutQuestion one, String function) {
        @Nullable LocalDate on = one.answeredOn();
        String by = side(one.side().other(), function);
        return on == null
                ? texts.text("kept.liaison.answered.open", by)
                : texts.text("kept.liaison.answered", by, format.day(on));
    }

    /** How soon each side answers the other. */
    List<String> answers(String function, List<SideAnswers> answers) {
        List<String> lines = new ArrayList<>();
        for (SideAnswers one : answers) {
            String by = side(one.side(), function);
            lines.add(
                    one.inTime().n() == 0
                            ? texts.text("kept.liaison.answers.none", by)
                            : texts.text(
                                    "kept.liaison.answers",
                                    by,
                                    format.count(one.inTime().hits()),
                                    format.count(one.inTime().n())));
            @Nullable Integer median = one.medianDays();
            if (median != null) {
                lines.add(texts.text("kept.liaison.answers.median", by, format.count(median)));
            }
        }
        return lines;
    }
}
