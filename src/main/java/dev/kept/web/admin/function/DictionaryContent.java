package dev.kept.web.admin.function;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.UnheldTextException;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.plain.DictionaryStore;
import dev.kept.core.plain.TypedDictionary;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.util.Map;
import java.util.Set;

/** The organisation's list of terms that not everybody knows, for administrators. */
public final class DictionaryContent implements AdminContent<DictionaryContent.DictionaryState> {

    private static final String TERMS = "terms";

    private final DictionaryStore dictionary;

    public DictionaryContent(DictionaryStore dictionary) {
        this.dictionary = dictionary;
    }

    /**
     * What the page holds.
     *
     * @param terms as typed
     * @param wrong what is wrong with them; {@code null} for nothing
     */
    record DictionaryState(String terms, @Nullable Refusal wrong) {}

    @Override
    public String path() {
        return "/plugins/servlet/kept/dictionary";
    }

    @Override
    public String template() {
        return "templates/kept/dictionary.vm";
    }

    @Override
    public String titleKey() {
        return "kept.plain.dictionary.title";
    }

    @Override
    public Map<String, String> notices() {
        return Map.of("saved", "kept.plain.dictionary.saved");
    }

    @Override
    public Answer<DictionaryState> opened(SentForm address) {
        return Answer.of(new DictionaryState(now(), null));
    }

    private String now() {
        return TypedDictionary.of(dictionary.terms()).lines();
    }

    @Override
    public Answer<DictionaryState> again(SentForm form, Refusal wrong) {
        return Answer.of(new DictionaryState(form.typed(TERMS), wrong));
    }

    @Override
    public String replaced(SentForm form) {
        return now();
    }

    @Override
    public boolean changes(SentForm form) {
        return true;
    }

    @Override
    public AuditMark audit(SentForm form) {
        return new AuditMark(AuditAction.TERMS, "", now());
    }

    @Override
    public AdminReply<DictionaryState> done(SentForm form, String adminKey) {
        return AdminReply.of(
                new TypedDictionary(form.typed(TERMS))
                        .checked()
                        .flatMap(terms -> UnheldTextException.answer(() -> {
                            dictionary.save(terms);
                            return Answer.of(terms.size());
                        })),
                count -> new AdminReply.Done<>("saved=" + count));
    }

    @Override
    public void draw(DictionaryState state, Model model, PageAddress place) {
        model.text(TERMS, state.terms())
                .number("longest", TypedDictionary.LONGEST)
                .text("checkUrl", place.context() + "/plugins/servlet/kept/plain-words");
        if (state.wrong() != null) {
            model.refusal(state.wrong(), Set.of(TERMS));
        }
    }
}
