package dev.kept.confluence.link;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.liaison.LiaisonPage;
import dev.kept.core.liaison.LiaisonReading;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.TrackerApi;
import dev.kept.link.contact.LiaisonJson;
import dev.kept.web.Links;

/** Asks Jira over the application link, as the viewer, how IT and a function work together. */
public final class LinkedLiaisons implements LiaisonReading {

    private final TrackerApi jira;

    public LinkedLiaisons(TrackerApi jira) {
        this.jira = jira;
    }

    @Override
    public Answer<LiaisonPage> page(String function) {
        return jira.get("liaison?function=" + Links.encode(function))
                .flatMap(LinkRefusals::given)
                .flatMap(json -> {
                    try {
                        return Answer.of(LiaisonJson.read(json));
                    } catch (MalformedJsonException e) {
                        return Answer.refused(Refusal.of(Kind.UNREACHABLE, "kept.link.nonsense"));
                    }
                });
    }
}
