package dev.kept.confluence.link;

import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.partnership.ProjectName;
import dev.kept.core.partnership.ProjectNames;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.TrackerApi;
import dev.kept.link.board.ProjectNamesJson;
import dev.kept.web.Links;
import java.util.ArrayList;
import java.util.List;

/** The projects that Jira shows to the viewer, and those of which something is published to this person. */
public final class LinkedProjectNames implements ProjectNames {

    private final TrackerApi jira;
    private final PublishedNames published;

    public LinkedProjectNames(TrackerApi jira, PublishedNames published) {
        this.jira = jira;
        this.published = published;
    }

    /** A reader hears why Jira gave no projects only if nothing is published to this reader either. */
    @Override
    public Answer<List<ProjectName>> like(String text) {
        List<ProjectName> open = published.ofReader();
        Answer<List<ProjectName>> seen = seen(text);
        return open.isEmpty()
                ? seen
                : Answer.of(ProjectName.like(both(open, seen.fold(own -> own, refusal -> List.of())), text));
    }

    private static List<ProjectName> both(List<ProjectName> open, List<ProjectName> seen) {
        List<ProjectName> all = new ArrayList<>(open);
        all.addAll(seen);
        return all;
    }

    private Answer<List<ProjectName>> seen(String text) {
        return jira.get("projects?text=" + Links.encode(text))
                .flatMap(LinkRefusals::given)
                .flatMap(json -> {
                    try {
                        return Answer.of(ProjectNamesJson.read(json));
                    } catch (MalformedJsonException e) {
                        return Answer.refused(Refusal.of(Refusal.Kind.UNREACHABLE, "kept.link.nonsense"));
                    }
                });
    }
}
