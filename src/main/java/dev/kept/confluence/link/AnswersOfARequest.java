package dev.kept.confluence.link;

import com.atlassian.sal.api.web.context.HttpContext;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import dev.kept.link.TrackerApi.TrackerReply;
import dev.kept.web.RequestNotes;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import java.util.function.Supplier;

/**
 * What Jira answered while one page is made, so that ten macros on it ask once. It lies with the browser's request and is
 * gone with it. Without a request, as in an export that runs by itself, each macro asks.
 */
final class AnswersOfARequest {

    private final HostService<HttpContext> requests;

    AnswersOfARequest(HostServices services) {
        this.requests = services.of(Feature.ANSWERS, () -> HttpContext.class);
    }

    /** What was answered during this request, else what {@code ask} brings, be it a refusal. */
    Answer<TrackerReply> of(String key, Supplier<Answer<TrackerReply>> ask) {
        Map<String, Object> notes = notes();
        if (notes == null) {
            return ask.get();
        }
        if (notes.get(key) instanceof Noted known) {
            return known.answer();
        }
        Answer<TrackerReply> answer = ask.get();
        notes.put(key, new Noted(answer));
        return answer;
    }

    /** To be called after a write, which may change any answer. */
    void forget() {
        Map<String, Object> notes = notes();
        if (notes != null) {
            notes.values().removeIf(Noted.class::isInstance);
        }
    }

    private record Noted(Answer<TrackerReply> answer) {}

    private @Nullable Map<String, Object> notes() {
        HttpContext known = requests.find().orElse(null);
        try {
            HttpServletRequest request = known == null ? null : known.getRequest();
            return request == null ? null : RequestNotes.of(request);
        } catch (LinkageError e) {
            // This version of the product has not the method: as if it had not the service.
            return null;
        }
    }
}
