package dev.kept.confluence.link;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.Refusal.Kind;
import dev.kept.core.guide.GuideReading;
import dev.kept.core.guide.ShownGuide;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.TrackerApi;
import dev.kept.link.contact.FunctionGuideJson;
import dev.kept.web.Links;
import java.util.List;

/** Asks Jira for guides over the application link, as the viewer: for readers who have an account there. */
public final class LinkedGuides implements GuideReading {

    private final TrackerApi jira;

    public LinkedGuides(TrackerApi jira) {
        this.jira = jira;
    }

    @Override
    public Answer<List<ShownGuide>> guides() {
        return ask("guides");
    }

    @Override
    public Answer<ShownGuide> guide(String function) {
        return ask("guides?function=" + Links.encode(function))
                .flatMap(guides -> guides.isEmpty() ? nonsense() : Answer.of(guides.get(0)));
    }

    private Answer<List<ShownGuide>> ask(String path) {
        return jira.get(path).flatMap(LinkRefusals::given).flatMap(json -> {
            try {
                return Answer.of(FunctionGuideJson.readList(json));
            } catch (MalformedJsonException e) {
                return nonsense();
            }
        });
    }

    private static <T> Answer<T> nonsense() {
        return Answer.refused(Refusal.of(Kind.UNREACHABLE, "kept.link.nonsense"));
    }
}
