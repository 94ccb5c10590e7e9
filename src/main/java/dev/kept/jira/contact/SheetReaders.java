package dev.kept.jira.contact;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.project.Project;
import dev.kept.core.Answer;
import dev.kept.core.house.BusinessFunction;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.sheet.Sheets.SeenPromiseOn;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.access.Viewer;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.contact.ContactVoices.Voice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who reads the page of a function, and which promises of it they may see. */
public final class SheetReaders {

    private final Viewers viewers;
    private final ContactVoices voices;
    private final IssueAccess access;

    public SheetReaders(Viewers viewers, ContactVoices voices, IssueAccess access) {
        this.viewers = viewers;
        this.voices = voices;
        this.access = access;
    }

    /** Whoever is logged in. */
    Answer<Viewer> current() {
        return viewers.current();
    }

    /** The function, where somebody of the other product speaks for it. */
    Optional<BusinessFunction> speaking(String userName, String function) {
        return ContactVoices.speakingFor(voices.of(userName), function).map(Voice::function);
    }

    /** Those on issues that this person may see. */
    static List<SeenPromiseOn> seen(List<Commitment> promises, Viewer viewer) {
        return viewer.see(promises).values().stream()
                .map(one -> new SeenPromiseOn(
                        one.commitment(),
                        one.on().issue().getKey(),
                        one.on().issue().getSummary()))
                .toList();
    }

    /** Those on issues that everybody sees who sees their project. */
    List<SeenPromiseOn> open(List<Commitment> promises) {
        Map<Long, Issue> issues = new HashMap<>();
        access.byIds(promises.stream().map(Commitment::issueId).distinct().toList()).stream()
                .filter(issue -> !IssueAccess.restricted(issue))
                .forEach(issue -> issues.put(issue.getId(), issue));
        return promises.stream()
                .flatMap(one -> Optional.ofNullable(issues.get(one.issueId()))
                        .map(issue -> new SeenPromiseOn(one, issue.getKey(), issue.getSummary()))
                        .stream())
                .toList();
    }

    /** The ids of those of these projects that this person may see. */
    static Set<Long> projects(List<String> keys, Viewer viewer) {
        return keys.stream()
                .flatMap(key -> viewer.project(key)
                        .fold(seen -> Stream.of(seen.project().getId()), hidden -> Stream.empty()))
                .collect(Collectors.toSet());
    }

    /** The ids of those of these projects that are there; of what is in them each reader sees what they may see. */
    Set<Long> projects(List<String> keys) {
        return keys.stream()
                .flatMap(key -> access.projectByKey(key).stream())
                .map(Project::getId)
                .collect(Collectors.toSet());
    }
}
