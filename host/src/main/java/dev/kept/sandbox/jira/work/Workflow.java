package dev.kept.sandbox.jira.work;

import dev.kept.sandbox.jira.state.Catalog;
import dev.kept.sandbox.jira.state.Constant;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.State;
import java.util.ArrayList;
import java.util.List;

/** The one workflow of every project: to do, in progress, done or closed with a resolution, and back by reopening. */
public final class Workflow {

    private final State state;

    /** Works on the statuses of that state. */
    public Workflow(State state) {
        this.state = state;
    }

    /**
     * A way to another status.
     *
     * @param resolves whether it sets a resolution; the others clear it
     */
    public record Transition(String id, String name, String to, boolean resolves, Happening.Kind kind) {}

    private static final Transition START =
            new Transition("21", "Start progress", Catalog.IN_PROGRESS, false, Happening.Kind.TRANSITIONED);
    private static final Transition STOP =
            new Transition("11", "Back to To Do", Catalog.TO_DO, false, Happening.Kind.TRANSITIONED);
    private static final Transition DONE = new Transition("31", "Done", Catalog.DONE, true, Happening.Kind.RESOLVED);
    private static final Transition CLOSE = new Transition("51", "Close", Catalog.CLOSED, true, Happening.Kind.CLOSED);
    private static final Transition REOPEN =
            new Transition("41", "Reopen", Catalog.TO_DO, false, Happening.Kind.REOPENED);

    /** The transitions that lead away from where the issue is. */
    public List<Transition> from(IssueState issue) {
        boolean open = issue.resolved() == null
                && !"done"
                        .equals(state.catalog()
                                .get(Constant.Kind.STATUS, issue.statusId())
                                .category());
        List<Transition> ways = new ArrayList<>();
        if (open) {
            ways.add(issue.statusId().equals(Catalog.IN_PROGRESS) ? STOP : START);
            ways.add(DONE);
            ways.add(CLOSE);
        } else {
            ways.add(REOPEN);
        }
        return ways;
    }
}
