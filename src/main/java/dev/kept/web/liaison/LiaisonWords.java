package dev.kept.web.liaison;

import dev.kept.core.Nullable;
import dev.kept.core.Texts;
import dev.kept.core.liaison.HandOverList;
import dev.kept.core.liaison.LiaisonPage.HandedOver;
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
}
