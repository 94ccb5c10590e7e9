package dev.kept.web.admin;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.TextGroup;
import dev.kept.core.Texts;
import dev.kept.core.scoreboard.Pillar;
import dev.kept.core.scoreboard.PillarWeights;
import dev.kept.core.scoreboard.WeightStore;
import dev.kept.web.template.Model;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How much each pillar counts: one whole number of percent for each, which add up to 100. Each product keeps weights of
 * its own: what is shown in Confluence is weighted as Confluence's administrators want it.
 */
public final class WeightsContent implements AdminContent<WeightsContent.WeightsState> {

    private static final TextGroup<Pillar> NAMES = TextGroup.of("kept.pillar", Pillar.class);
    private static final TextGroup<Pillar> QUESTIONS = TextGroup.of("kept.pillar", Pillar.class, "question");

    private final Texts texts;
    private final WeightStore weights;
    private final LastChange lastChange;

    /**
     * @param weights those of this product
     * @param lastChange says who changed them last
     */
    public WeightsContent(Texts texts, WeightStore weights, LastChange lastChange) {
        this.texts = texts;
        this.weights = weights;
        this.lastChange = lastChange;
    }

    /**
     * What the form shows.
     *
     * @param typed the values as they were typed, one for each pillar
     * @param wrong what is wrong with them; {@code null} when nothing is
     */
    record WeightsState(Map<Pillar, String> typed, @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return "/plugins/servlet/kept/weights";
    }

    @Override
    public String template() {
        return "templates/kept/weights.vm";
    }

    @Override
    public String titleKey() {
        return "kept.weights.title";
    }

    @Override
    public String strangeFormKey() {
        return "kept.weights.error.token";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("saved", "kept.weights.saved");
    }

    @Override
    public Answer<WeightsState> opened(SentForm address) {
        PillarWeights now = weights.current();
        Map<Pillar, String> shown = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            shown.put(pillar, Integer.toString(now.of(pillar)));
        }
        return Answer.of(new WeightsState(shown, null));
    }

    @Override
    public Answer<WeightsState> again(SentForm form, Refusal wrong) {
        return Answer.of(new WeightsState(typed(form), wrong));
    }

    /** The latest change, which names the state of all weights; empty until somebody changed them. */
    @Override
    public String replaced(SentForm form) {
        return weights.lastChange()
                .map(change -> change.at() + " " + change.userKey())
                .orElse("");
    }

    @Override
    public boolean changes(SentForm form) {
        return true;
    }

    /**
     * Replaces all weights at once, and keeps who did. A sum other than 100 is wrong with the form and not with one
     * field.
     */
    @Override
    public AdminReply<WeightsState> done(SentForm form, String adminKey) {
        return AdminReply.of(PillarWeights.of(typed(form)), good -> {
            weights.replace(good, adminKey);
            return new AdminReply.Done<>("saved=true");
        });
    }

    /** What the form holds, as typed; empty for a pillar that did not come. */
    private static Map<Pillar, String> typed(SentForm form) {
        Map<Pillar, String> typed = new EnumMap<>(Pillar.class);
        for (Pillar pillar : Pillar.values()) {
            typed.put(pillar, form.typed(pillar.code()));
        }
        return typed;
    }

    /**
     * A row for each pillar with the question that it answers, and who changed the weights last. What is wrong with one
     * field stands beside it; the sentence above the form then only says that there is something.
     */
    @Override
    public void draw(WeightsState state, Model model, PageAddress place) {
        List<Model> rows = new ArrayList<>();
        Refusal wrong = state.wrong();
        for (Pillar pillar : Pillar.values()) {
            Model row = new Model(texts)
                    .text("code", pillar.code())
                    .message("name", NAMES.key(pillar))
                    .message("question", QUESTIONS.key(pillar))
                    .text("value", state.typed().get(pillar));
            if (wrong != null && pillar.code().equals(wrong.field())) {
                row.text("error", texts.text(wrong));
            }
            rows.add(row);
        }
        model.models("pillars", rows);
        if (wrong != null) {
            model.text("formError", wrong.field() == null ? texts.text(wrong) : texts.text("kept.weights.error"));
        }
        model.text(
                "last",
                weights.lastChange()
                        .map(change -> lastChange.sentence(change.at(), change.userKey()))
                        .orElseGet(() -> texts.text("kept.weights.never")));
    }
}
