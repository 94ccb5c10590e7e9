package dev.kept.web.list;

import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.partnership.CommitmentView;
import dev.kept.web.Html;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The dashboard item <i>My promises</i> as a model for its template. */
public final class MyPromises {

    private static final List<String> WORDS = List.of("caption", "issue", "requester", "due", "rows", "save", "cancel");

    private final Texts texts;
    private final PromiseRows rows;

    public MyPromises(Texts texts) {
        this.texts = texts;
        this.rows = new PromiseRows(texts);
    }

    /** Nobody is logged in. */
    public Map<String, Object> refused(Refusal refusal) {
        Map<String, Object> model = new HashMap<>();
        model.put("sentenceHtml", Html.escape(texts.text(refusal)));
        return model;
    }

    /**
     * What is open, the nearest date first.
     *
     * @param wanted how many rows the viewer chose
     * @param context the product's own path
     */
    public Map<String, Object> of(List<CommitmentView> open, int wanted, String context) {
        Map<String, Object> model = new HashMap<>();
        Map<String, Object> words = new HashMap<>();
        WORDS.forEach(word -> words.put(word + "Html", Html.escape(texts.text("kept.mine." + word))));
        model.put("words", words);
        model.put("wantedHtml", Integer.toString(wanted));
        model.put("rows", open.stream().map(one -> rows.of(one, context)).toList());
        if (open.isEmpty()) {
            model.put("sentenceHtml", Html.escape(texts.text("kept.mine.empty")));
        }
        return model;
    }
}
