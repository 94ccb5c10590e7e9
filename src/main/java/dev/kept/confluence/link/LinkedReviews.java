package dev.kept.confluence.link;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.review.ReviewAgenda;
import dev.kept.core.review.ReviewAgendas;
import dev.kept.core.review.ReviewAsked;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.TrackerApi;
import dev.kept.link.contact.ReviewAgendaJson;
import dev.kept.web.Links;

/** Asks Jira for the agenda of a review over the application link, as the viewer. */
public final class LinkedReviews implements ReviewAgendas {

    private final TrackerApi jira;

    public LinkedReviews(TrackerApi jira) {
        this.jira = jira;
    }

    @Override
    public Answer<ReviewAgenda> agenda(ReviewAsked asked) {
        return jira.get(path(asked)).flatMap(LinkRefusals::given).flatMap(json -> {
            try {
                return Answer.of(ReviewAgendaJson.read(json));
            } catch (MalformedJsonException e) {
                return Answer.refused(Refusal.of(Kind.UNREACHABLE, "kept.link.nonsense"));
            }
        });
    }

    private static String path(ReviewAsked asked) {
        return "review?function=" + Links.encode(asked.function())
                + (asked.projects().isEmpty() ? "" : "&projects=" + Links.encode(String.join(",", asked.projects())))
                + (asked.since() == null ? "" : "&since=" + asked.since());
    }
}
