package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.promise.Side;
import dev.kept.core.promise.Word;
import dev.kept.core.review.ReviewAgenda;
import dev.kept.core.review.ReviewAgenda.AgendaFacts;
import dev.kept.core.review.ReviewAgenda.AgendaGroup;
import dev.kept.core.review.ReviewAgenda.AgendaPromise;
import dev.kept.core.review.ReviewAgenda.Lack;
import dev.kept.core.review.ReviewSpan;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.board.ScoreboardView.Seen;
import dev.kept.web.liaison.DecisionWords;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The agenda of a review, as a part of a wiki page or of a document. One sentence first. */
public final class ReviewAgendaView {

    private static final TextGroup<AgendaGroup> GROUPS = TextGroup.of("kept.review.group", AgendaGroup.class);
    private static final TextGroup<Lack> LACKS = TextGroup.of("kept.review.lack", Lack.class);

    /** What stands before the decisions of the past, and what stands behind them. */
    private static final Set<AgendaGroup> BACK = EnumSet.of(AgendaGroup.KEPT, AgendaGroup.THANKED, AgendaGroup.LATE);

    private static final Set<AgendaGroup> AHEAD = EnumSet.range(AgendaGroup.WAITING, AgendaGroup.NEXT);

    /** Where any of these is, the review has something to speak of. */
    private static final Set<AgendaGroup> SPOKEN_OF = EnumSet.complementOf(EnumSet.of(AgendaGroup.NEXT));

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;
    private final DecisionWords decisions;

    public ReviewAgendaView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
        this.decisions = new DecisionWords(texts);
    }

    /**
     * The page's part.
     *
     * @param seen whose view a document holds; {@code null} on a page
     * @param today the reader's day
     */
    public String html(ReviewAgenda agenda, Medium medium, @Nullable Seen seen, LocalDate today) {
        Model model = new Model(texts)
                .markup("boardLook", medium.attribute("board"))
                .markup("noteLook", medium.attribute("note"))
                .flag("page", medium.page())
                .message("title", "kept.review.title", agenda.function())
                .text("sentence", sentence(agenda))
                .text("asked", agenda.asked() == 0 ? "" : texts.text("kept.review.asked", format.count(agenda.asked())))
                .texts("notes", notes(agenda))
                .models("back", groups(agenda, BACK, today))
                .models("groups", groups(agenda, AHEAD, today))
                .flag("anyDecided", !agenda.decided().isEmpty())
                .models(
                        "decided",
                        agenda.decided().stream()
                                .map(one -> decisions.model(one.decision(), agenda.function(), one.issueKey()))
                                .toList())
                .flag("anyGoal", !agenda.goals().isEmpty())
                .models(
                        "goals",
                        agenda.goals().stream()
                                .map(goal -> GoalState.row(goal, texts))
                                .toList());
        if (seen != null) {
            model.message("seen", "kept.contact.seen", seen.by(), format.day(seen.on()));
        }
        return templates.render("templates/kept/review-agenda.vm", model).toString();
    }

    private String sentence(ReviewAgenda agenda) {
        String since = format.day(agenda.span().since());
        boolean quiet = SPOKEN_OF.stream().allMatch(group -> agenda.in(group).isEmpty())
                && agenda.awaits(Side.BUSINESS) + agenda.awaits(Side.IT) == 0;
        int late = agenda.in(AgendaGroup.LATE).size()
                + agenda.in(AgendaGroup.IN_DANGER).size();
        return quiet
                ? texts.text("kept.review.quiet", since)
                : texts.text(
                        "kept.review.sentence",
                        since,
                        format.count(agenda.in(AgendaGroup.KEPT).size()),
                        format.count(late),
                        agenda.function(),
                        format.count(agenda.awaits(Side.BUSINESS)),
                        format.count(agenda.awaits(Side.IT)));
    }

    /** What the lists alone do not say. */
    private List<String> notes(ReviewAgenda agenda) {
        ReviewSpan span = agenda.span();
        List<String> notes = new ArrayList<>();
        if (!agenda.projects().isEmpty()) {
            notes.add(texts.text("kept.review.projects", String.join(", ", agenda.projects())));
        }
        if (agenda.more()) {
            notes.add(texts.text("kept.sheet.more"));
        }
        notes.add(texts.text(
                "kept.review.span", format.day(span.today()), format.day(span.since()), format.day(span.until())));
        return notes;
    }

    private List<Model> groups(ReviewAgenda agenda, Set<AgendaGroup> some, LocalDate today) {
        List<Model> groups = new ArrayList<>();
        for (AgendaGroup group : some) {
            List<Model> rows = agenda.in(group).stream()
                    .map(one -> row(one, agenda.function(), today))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Model(texts)
                        .message("name", GROUPS.key(group), format.count(rows.size()))
                        .models("rows", rows));
            }
        }
        return groups;
    }

    private Model row(AgendaPromise promise, String function, LocalDate today) {
        AgendaFacts facts = promise.facts();
        @Nullable LocalDate delivered = facts.deliveredOn();
        List<String> told = new ArrayList<>();
        told.add(texts.text("kept.sheet.due", format.shortDay(promise.date()), format.distance(promise.date(), today)));
        if (delivered != null) {
            told.clear();
            told.add(texts.text("kept.review.delivered", format.shortDay(delivered), format.shortDay(promise.date())));
            told.add(confirmed(facts.confirmed(), function));
        }
        if (facts.thanked()) {
            told.add(texts.text("kept.review.thanks", function));
        }
        if (facts.warned()) {
            told.add(texts.text("kept.sheet.warned"));
        }
        if (facts.proposed() != null) {
            told.add(texts.text("kept.review.proposed", format.shortDay(facts.proposed())));
        }
        if (facts.disputed()) {
            told.add(texts.text("kept.review.disputed"));
        }
        if (facts.awaited() != null) {
            told.add(texts.text("kept.review.awaits", side(facts.awaited(), function)));
        }
        if (!promise.lacks().isEmpty()) {
            told.add(texts.text("kept.review.lacks", lacks(promise.lacks(), function)));
        }
        return new Model(texts)
                .text("title", promise.title())
                .text("key", promise.issueKey())
                .text("facts", String.join(" \u00b7 ", told));
    }

    private String lacks(List<Lack> lacks, String function) {
        return lacks.stream().map(lack -> texts.text(LACKS.key(lack), function)).collect(Collectors.joining(", "));
    }

    /** Whose word it is that the delivery is what was promised. */
    private String confirmed(@Nullable Word word, String function) {
        if (word == null) {
            return texts.text("kept.review.confirmed.nobody", function);
        }
        return texts.text(
                word == Word.ANSWERED ? "kept.review.confirmed.answered" : "kept.review.confirmed.stated", function);
    }

    private String side(Side side, String function) {
        return side == Side.IT ? texts.text("kept.side.it") : function;
    }
}
