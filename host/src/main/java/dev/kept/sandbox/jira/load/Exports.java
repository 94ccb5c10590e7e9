package dev.kept.sandbox.jira.load;

import dev.kept.sandbox.host.DataFileException;
import dev.kept.sandbox.host.Progress;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.Person;
import dev.kept.sandbox.jira.state.State;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Loads data files: each is read twice, first to find every mistake and every name in it, then to take the issues over. A
 * file with a mistake leaves the tracker as it was before that file.
 */
public final class Exports {

    private static final int BATCH = 500;
    private static final int SAY_EVERY = 2_500;

    private final State state;
    private final Consumer<Collection<Person>> people;
    private final Consumer<IssueState> indexer;

    /** Loads into the state, introduces the people before the issues, and tells the indexer of every issue. */
    public Exports(State state, Consumer<Collection<Person>> people, Consumer<IssueState> indexer) {
        this.state = state;
        this.people = people;
        this.indexer = indexer;
    }

    /** Loads the files in their order. */
    public void load(List<Path> files, Progress progress) {
        files.forEach(file -> load(file, progress));
    }

    private void load(Path path, Progress progress) {
        ExportFile file = new ExportFile(path);
        Site site = new Site();
        ExportIssue reader = new ExportIssue(site);
        MissingHistory missing = new MissingHistory();
        int[] total = {0};
        file.each(line -> {
            reader.survey(line);
            missing.look(line);
            total[0]++;
        });
        missing.say(String.valueOf(path.getFileName()), progress);
        try {
            site.settle(state);
        } catch (LineProblem problem) {
            throw new DataFileException(path + ": " + problem.getMessage());
        }
        people.accept(state.people().all());
        List<IssueState> batch = new ArrayList<>(BATCH);
        int[] done = {0};
        file.each(line -> {
            batch.add(reader.read(line));
            done[0]++;
            if (batch.size() == BATCH) {
                flush(batch);
            }
            if (done[0] % SAY_EVERY == 0 || done[0] == total[0]) {
                progress.say(
                        String.format(Locale.ROOT, "%s: %,d of %,d issues", path.getFileName(), done[0], total[0]));
            }
        });
        flush(batch);
    }

    private void flush(List<IssueState> batch) {
        state.issues().addAll(batch);
        batch.forEach(indexer);
        batch.clear();
    }
}
