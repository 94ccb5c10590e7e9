package dev.kept.web.pulse;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.measure.pulse.PulseItem;
import dev.kept.core.pulse.AnswerSheet;
import jakarta.servlet.http.HttpServletRequest;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What was typed.
 *
 * @param round its number
 * @param answers by question, 0 where none was chosen
 * @param comment as typed
 */
record TypedAnswers(long round, Map<PulseItem, Integer> answers, String comment) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern STEP = Pattern.compile("[1-5]");

    /** As it was sent; refused where it is not such a form. */
    static Answer<TypedAnswers> of(HttpServletRequest request) {
        String round = typed(request, "round");
        if (!NUMBER.matcher(round).matches()) {
            return Answer.refused(Refusal.of(Kind.INVALID, "kept.contact.error.form"));
        }
        Map<PulseItem, Integer> answers = new EnumMap<>(PulseItem.class);
        for (PulseItem item : PulseItem.values()) {
            String step = typed(request, item.code());
            answers.put(item, STEP.matcher(step).matches() ? Integer.parseInt(step) : 0);
        }
        return Answer.of(new TypedAnswers(Long.parseLong(round), answers, typed(request, "comment")));
    }

    private static String typed(HttpServletRequest request, String field) {
        @Nullable String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    Answer<AnswerSheet> sheet() {
        return AnswerSheet.of(List.copyOf(answers.values()), comment);
    }
}
