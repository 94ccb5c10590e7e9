package dev.kept.web.admin.round;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.UnheldTextException;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * A page on which an administrator opens rounds and closes them: the list of all rounds, and the form for the next one. What is
 * asked in a round is the subclass's.
 *
 * @param <T> a round as it was typed
 */
abstract class OpeningContent<T> implements AdminContent<OpeningContent.OpeningState<T>> {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");

    /** A round that nobody set days for takes answers for two weeks. */
    private static final int USUAL_DAYS = 14;

    private final Set<String> fields;

    /** @param fields of the form that can be wrong by themselves */
    OpeningContent(Set<String> fields) {
        this.fields = Set.copyOf(fields);
    }

    /**
     * What is on the page beside the list.
     *
     * @param typed what the form holds
     * @param wrong what is wrong with it; {@code null} when nothing is known to be
     */
    record OpeningState<T>(T typed, @Nullable Refusal wrong) {}

    /** What the form starts with. */
    abstract T first(LocalDate today, LocalDate usualEnd);

    /** The form as it was sent. */
    abstract T typed(SentForm form);

    /** Opens a round. */
    abstract Answer<?> open(T typed, String adminKey);

    /** Closes a round; nothing happens where there is none that is open. */
    abstract void close(long round);

    /** The product's day. */
    abstract LocalDate today();

    /** Fills the model of the template. */
    abstract void drawn(T typed, Model model, PageAddress place);

    @Override
    public final Answer<OpeningState<T>> opened(SentForm address) {
        LocalDate today = today();
        return Answer.of(new OpeningState<>(first(today, today.plusDays(USUAL_DAYS)), null));
    }

    @Override
    public final Answer<OpeningState<T>> again(SentForm form, Refusal wrong) {
        return Answer.of(new OpeningState<>(typed(form), wrong));
    }

    @Override
    public final boolean changes(SentForm form) {
        return true;
    }

    @Override
    public final AdminReply<OpeningState<T>> done(SentForm form, String adminKey) {
        if (form.typed("action").equals("close")) {
            String round = form.typed("round");
            if (NUMBER.matcher(round).matches()) {
                close(Long.parseLong(round));
            }
            return new AdminReply.Done<>("closed");
        }
        return AdminReply.of(
                UnheldTextException.answer(() -> open(typed(form), adminKey).map(round -> true)),
                round -> new AdminReply.Done<>("opened"));
    }

    @Override
    public final void draw(OpeningState<T> state, Model model, PageAddress place) {
        drawn(state.typed(), model, place);
        if (state.wrong() != null) {
            model.refusal(state.wrong(), fields);
        }
    }
}
