package dev.kept.web.list;

import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.web.template.Model;
import dev.kept.web.template.Templates;
import java.util.List;
import java.util.Map;

/** The dashboard item <i>My promises</i> as the context of its template, which Jira renders. */
public final class MyPromises {

    private static final String TEMPLATE = "templates/kept/my-promises.vm";

    private final Texts texts;
    private final PromiseRows rows;

    public MyPromises(Texts texts) {
        this.texts = texts;
        this.rows = new PromiseRows(texts);
    }

    /** Nobody is logged in. */
    public Map<String, Object> refused(Refusal refusal) {
        return Templates.context(TEMPLATE, new Model(texts).text("sentence", texts.text(refusal)));
    }

    /**
     * What is open, the nearest date first.
     *
     * @param wanted how many rows the viewer chose
     * @param context the product's own path
     */
    public Map<String, Object> of(List<CommitmentView> open, int wanted, String context) {
        Model model = new Model(texts)
                .number("wanted", wanted)
                .models("rows", open.stream().map(one -> rows.of(one, context)).toList());
        if (open.isEmpty()) {
            model.message("sentence", "kept.mine.empty");
        }
        return Templates.context(TEMPLATE, model);
    }
}
