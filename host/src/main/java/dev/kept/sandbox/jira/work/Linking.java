package dev.kept.sandbox.jira.work;

import dev.kept.sandbox.host.User;
import dev.kept.sandbox.jira.state.Change;
import dev.kept.sandbox.jira.state.ChangeItem;
import dev.kept.sandbox.jira.state.IssueLink;
import dev.kept.sandbox.jira.state.IssueState;
import dev.kept.sandbox.jira.state.State;
import java.util.List;
import java.util.Optional;

/** Links two issues, each of which keeps its end and a line in its history. */
public final class Linking {

    private final State state;
    private final IssueWork work;

    /** Links with that. */
    public Linking(State state, IssueWork work) {
        this.state = state;
        this.work = work;
    }

    /** @param from the one that does something, such as blocking the other */
    public void link(Optional<User> user, IssueLink.Type type, IssueState from, IssueState to) {
        long id = state.issues().nextChildId();
        end(user, from, new IssueLink(id, type, true, to.id()), to);
        end(user, to, new IssueLink(id, type, false, from.id()), from);
    }

    private void end(Optional<User> user, IssueState at, IssueLink link, IssueState other) {
        ChangeItem item =
                ChangeItem.builtIn("Link", null, null, other.key(), "This issue " + link.says() + " " + other.key());
        String author = user.map(User::key).orElse(null);
        work.touched(at.id(), draft -> {
            draft.links.add(link);
            draft.history.add(new Change(state.issues().nextChildId(), author, work.now(), List.of(item)));
        });
    }
}
