package dev.kept.web.list;

import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The dashboard item <i>My promises</i> as the context of its template, which Jira renders. It lists what is open on
 * the issues that the viewer works on, for the viewer alone, and counts nothing: there is no figure about a person.
 */
public final class MyPromises {

    private static final String TEMPLATE = "templates/kept/my-promises.vm";

    private final Texts texts;
    private final PromiseRows rows;

    public MyPromises(Texts texts) {
        this.texts = texts;
        this.rows = new PromiseRows(texts);
    }

    /** One sentence in place of the list, for when nobody is logged in. */
    public Map<String, Object> refused(Refusal refusal) {
        return Templates.context(TEMPLATE, new Model(texts).text("sentence", texts.text(refusal)));
    }

    /**
     * What is open, the nearest date first, or a sentence when nothing is.
     *
     * @param open in the order in which they are shown; the caller has left out what the viewer may not see
     * @param wanted how many rows the viewer chose for this item
     * @param today the list's day
     * @param context the product's own path, such as {@code /jira}; empty at the root
     */
    public Map<String, Object> of(List<CommitmentView> open, int wanted, LocalDate today, String context) {
        Model model = new Model(texts)
                .number("wanted", wanted)
                .models(
                        "rows",
                        open.stream().map(one -> rows.of(one, today, context)).toList());
        if (open.isEmpty()) {
            model.message("sentence", "kept.mine.empty");
        }
        return Templates.context(TEMPLATE, model);
    }
}
