package dev.kept.web.list;

import dev.kept.core.Coded;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.listing.CommitmentFilter;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.core.promise.Stage;
import dev.kept.core.scoreboard.ProjectRef;
import dev.kept.web.PromiseRows;
import dev.kept.web.PromiseRows.Head;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The dashboard item <i>My promises</i> as the context of its template, which Jira renders. It lists what is open on
 * the issues that the viewer works on, for the viewer alone, and counts nothing: there is no figure about a person.
 */
public final class MyPromises {

    private static final String TEMPLATE = "templates/kept/my-promises.vm";

    private static final TextGroup<Urgency> GROUPS = TextGroup.of("kept.mine.group", Urgency.class);

    private final Texts texts;
    private final PromiseRows table;

    public MyPromises(Texts texts, Templates templates) {
        this.texts = texts;
        this.table = new PromiseRows(texts, templates);
    }

    /** What is to be looked at first, in this order. */
    enum Urgency implements Coded {
        OVERDUE,
        ANSWER,
        SOON,
        LATER;

        static Urgency of(CommitmentView one, LocalDate today) {
            if (one.stage() == Stage.PROMISE && one.agreedDate().isBefore(today)) {
                return OVERDUE;
            }
            if (one.awaiting() != null) {
                return ANSWER;
            }
            return one.agreedDate().isAfter(today.plusDays(CommitmentFilter.SOON_DAYS)) ? LATER : SOON;
        }
    }

    /**
     * What the viewer chose for this item.
     *
     * @param rows how many at most
     * @param project key of the only project; {@code null} for all
     */
    public record ItemSettings(int rows, @Nullable String project) {}

    /** One sentence in place of the list, for when nobody is logged in. */
    public Map<String, Object> refused(Refusal refusal) {
        return Templates.context(TEMPLATE, new Model(texts).text("sentence", texts.text(refusal)));
    }

    /**
     * What is open, in groups, or a sentence when nothing is.
     *
     * @param open the nearest date first; the caller has left out what the viewer may not see
     * @param chosen how much of it is shown; what is most urgent stays
     * @param projects to choose from
     * @param today the list's day
     * @param context the product's own path, such as {@code /jira}; empty at the root
     */
    public Map<String, Object> of(
            List<CommitmentView> open,
            ItemSettings chosen,
            List<ProjectRef> projects,
            LocalDate today,
            String context) {
        Map<Urgency, List<CommitmentView>> groups = new LinkedHashMap<>();
        open.stream()
                .sorted(Comparator.comparing(one -> Urgency.of(one, today)))
                .limit(chosen.rows())
                .forEach(one -> groups.computeIfAbsent(Urgency.of(one, today), none -> new ArrayList<>())
                        .add(one));
        Model model = new Model(texts)
                .flag("settings", true)
                .number("wanted", chosen.rows())
                .models(
                        "projects",
                        projects.stream()
                                .map(project -> new Model(texts)
                                        .text("key", project.key())
                                        .text("name", project.name())
                                        .flag("chosen", project.key().equals(chosen.project())))
                                .toList())
                .models(
                        "groups",
                        groups.entrySet().stream()
                                .map(group -> group(group.getKey(), group.getValue(), today, context))
                                .toList());
        if (open.isEmpty()) {
            model.message("sentence", "kept.mine.empty");
        }
        if (open.size() > chosen.rows()) {
            model.message("more", "kept.mine.more");
        }
        return Templates.context(TEMPLATE, model);
    }

    private Model group(Urgency urgency, List<CommitmentView> promises, LocalDate today, String context) {
        String title = texts.text(GROUPS.key(urgency));
        return new Model(texts)
                .text("title", title)
                .markup(
                        "table",
                        table.html(
                                title,
                                new PromiseRows.Heads(
                                        Head.of(texts.text("kept.promises.column.issue")),
                                        Head.of(texts.text("kept.promises.column.requester")),
                                        Head.of(texts.text("kept.promises.column.due")),
                                        Head.of(texts.text("kept.promises.column.outcome"))),
                                promises.stream()
                                        .map(one -> table.row(one, today, context))
                                        .toList()));
    }
}
