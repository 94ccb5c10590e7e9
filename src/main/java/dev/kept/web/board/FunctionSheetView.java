package dev.kept.web.board;

import dev.kept.core.Nullable;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.continuity.ContinuityFigures.SideContacts;
import dev.kept.core.guide.ShownGuide;
import dev.kept.core.promise.Side;
import dev.kept.core.sheet.FunctionSheet;
import dev.kept.core.sheet.FunctionSheet.SheetGroup;
import dev.kept.core.sheet.FunctionSheet.SheetPromise;
import dev.kept.core.sheet.FunctionSheet.SheetSides;
import dev.kept.web.LocalFormat;
import dev.kept.web.Medium;
import dev.kept.web.board.ScoreboardView.Seen;
import dev.kept.web.liaison.LiaisonWords;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How one business function and IT get on, as a part of a wiki page or of a document. */
public final class FunctionSheetView {

    /** To round to one decimal place. */
    private static final double TENTHS = 10.0;

    /** So many sessions are told; all are on the page of working together. */
    private static final int MOST_SESSIONS = 3;

    private static final TextGroup<SheetGroup> GROUPS = TextGroup.of("kept.sheet.group", SheetGroup.class);

    private final Texts texts;
    private final Templates templates;
    private final LocalFormat format;
    private final FeltView felt;

    public FunctionSheetView(Texts texts, Templates templates) {
        this.texts = texts;
        this.templates = templates;
        this.format = new LocalFormat(texts);
        this.felt = new FeltView(texts, templates);
    }

    /**
     * The page's part.
     *
     * @param seen whose view a document holds; {@code null} on a page
     * @param today the reader's day
     */
    public String html(FunctionSheet sheet, Medium medium, @Nullable Seen seen, LocalDate today) {
        Model model = new Model(texts)
                .markup("boardLook", medium.attribute("board"))
                .markup("noteLook", medium.attribute("note"))
                .flag("page", medium.page())
                .message("title", "kept.sheet.title", sheet.function())
                .texts("sides", sides(sheet))
                .texts("counted", counted(sheet))
                .flag("anyCounted", !sheet.sides().counted().isEmpty())
                .texts("learned", learned(sheet, today))
                .flag("anyLearned", !sheet.sides().learning().lately(today).isEmpty())
                .text("guide", guide(sheet.guide()))
                .models("groups", groups(sheet, today))
                .flag("any", !sheet.promises().isEmpty())
                .flag("more", sheet.more())
                .text("asked", asked(sheet.asked()))
                .models(
                        "goals",
                        sheet.goals().stream()
                                .map(goal -> GoalState.row(goal, texts))
                                .toList())
                .flag("anyGoal", !sheet.goals().isEmpty())
                .flag("anyFelt", !sheet.felt().isEmpty())
                .message("feltTitle", "kept.sheet.felt", sheet.function())
                .markup("felt", felt.rows(sheet.felt().stream(), medium));
        if (seen != null) {
            model.message("seen", "kept.contact.seen", seen.by(), format.day(seen.on()));
        }
        return templates.render("templates/kept/function-sheet.vm", model).toString();
    }

    private List<String> sides(FunctionSheet sheet) {
        SheetSides sides = sheet.sides();
        List<String> lines = new ArrayList<>();
        List<String> business = new ArrayList<>();
        if (!sides.owner().isEmpty()) {
            business.add(sides.owner());
        }
        sides.businessSponsors().stream()
                .filter(role -> business.stream().noneMatch(role::equalsIgnoreCase))
                .forEach(business::add);
        lines.addAll(new LiaisonWords(texts).firstContacts(sheet.function(), sides.first()));
        waiting(sheet).ifPresent(lines::add);
        roles(sheet.function(), business).ifPresent(lines::add);
        roles(texts.text("kept.side.it"), sides.itSponsors()).ifPresent(lines::add);
        lines.add(
                switch (sides.contacts()) {
                    case 0 -> texts.text("kept.sheet.contacts.none", sheet.function());
                    case 1 -> texts.text("kept.sheet.contacts.one", sheet.function());
                    default -> texts.text("kept.sheet.contacts.some", format.count(sides.contacts()), sheet.function());
                });
        return lines;
    }

    /** How steady the people of each side are; two lines for a side of which enough is known. */
    private List<String> counted(FunctionSheet sheet) {
        List<String> lines = new ArrayList<>();
        for (SideContacts one : sheet.sides().counted()) {
            String side = one.side() == Side.IT ? texts.text("kept.side.it") : sheet.function();
            Double stays = one.stays();
            lines.add(
                    stays == null
                            ? texts.text("kept.sheet.stays.few", side)
                            : texts.text("kept.sheet.stays", side, format.percent(stays), format.count(one.months())));
            Double effective = one.effective();
            Double left = one.left();
            if (effective != null && left != null) {
                lines.add(texts.text(
                        "kept.sheet.rests",
                        side,
                        format.number(Math.round(effective * TENTHS) / TENTHS),
                        format.count(one.people()),
                        format.percent(left)));
            }
        }
        return lines;
    }

    /** The last sessions with what was learned, and whether both sides stand by them. */
    private List<String> learned(FunctionSheet sheet, LocalDate today) {
        LiaisonWords words = new LiaisonWords(texts);
        return sheet.sides().learning().lately(today).stream()
                .limit(MOST_SESSIONS)
                .map(one -> words.session(one, sheet.function()) + " "
                        + one.held().lesson() + " " + words.confirmed(one, sheet.function()))
                .toList();
    }

    /** How many questions wait; empty for none. */
    private Optional<String> waiting(FunctionSheet sheet) {
        int waiting = sheet.sides().learning().waiting();
        return waiting == 0 ? Optional.empty() : Optional.of(texts.text("kept.sheet.questions", format.count(waiting)));
    }

    private Optional<String> roles(String side, List<String> roles) {
        return roles.isEmpty()
                ? Optional.empty()
                : Optional.of(texts.text("kept.sheet.roles", side, String.join(", ", roles)));
    }

    private String guide(@Nullable ShownGuide guide) {
        if (guide == null) {
            return "";
        }
        LocalDate on = guide.reviewedOn();
        return !guide.there() || on == null
                ? texts.text("kept.sheet.guide.none")
                : texts.text(guide.fresh() ? "kept.sheet.guide.fresh" : "kept.sheet.guide.stale", format.day(on));
    }

    private String asked(int waiting) {
        if (waiting == 0) {
            return "";
        }
        return waiting == 1
                ? texts.text("kept.sheet.asked.one")
                : texts.text("kept.sheet.asked.some", format.count(waiting));
    }

    private List<Model> groups(FunctionSheet sheet, LocalDate today) {
        List<Model> groups = new ArrayList<>();
        for (SheetGroup group : SheetGroup.values()) {
            List<Model> rows = sheet.promises().stream()
                    .filter(one -> one.group() == group)
                    .map(one -> row(one, today))
                    .toList();
            if (!rows.isEmpty()) {
                groups.add(new Model(texts)
                        .message("name", GROUPS.key(group), format.count(rows.size()))
                        .models("rows", rows));
            }
        }
        return groups;
    }

    private Model row(SheetPromise promise, LocalDate today) {
        LocalDate delivered = promise.deliveredOn();
        List<String> facts = new ArrayList<>();
        facts.add(
                delivered == null
                        ? texts.text(
                                "kept.sheet.due",
                                format.shortDay(promise.date()),
                                format.distance(promise.date(), today))
                        : texts.text("kept.sheet.delivered", format.shortDay(delivered)));
        if (promise.warned() && delivered == null) {
            facts.add(texts.text("kept.sheet.warned"));
        }
        Side awaited = promise.awaited();
        if (awaited != null && delivered == null) {
            facts.add(texts.text(awaited == Side.IT ? "kept.sheet.awaits_it" : "kept.sheet.awaits_business"));
        }
        return new Model(texts)
                .text("title", promise.title())
                .text("key", promise.issueKey())
                .text("facts", String.join(" \u00b7 ", facts));
    }
}
