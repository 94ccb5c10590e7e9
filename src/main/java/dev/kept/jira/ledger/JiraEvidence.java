package dev.kept.jira.ledger;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.evidence.Evidence;
import dev.kept.core.evidence.RebuildStep;
import dev.kept.core.evidence.Verification;
import dev.kept.core.evidence.Verifier;
import dev.kept.core.upkeep.ArchiveState;
import dev.kept.core.upkeep.Rebuild;
import dev.kept.core.upkeep.Upkeep;
import dev.kept.core.upkeep.UpkeepStep;
import dev.kept.jira.access.IssueAccess;

/** The evidence, for those who administer the project or Jira. */
public final class JiraEvidence implements Evidence {

    private final IssueAccess access;
    private final UserManager users;
    private final Verifier verifier;
    private final Rebuild rebuild;
    private final Upkeep upkeep;

    public JiraEvidence(IssueAccess access, UserManager users, Verifier verifier, Rebuild rebuild, Upkeep upkeep) {
        this.access = access;
        this.users = users;
        this.verifier = verifier;
        this.rebuild = rebuild;
        this.upkeep = upkeep;
    }

    @Override
    public Answer<Verification> verify(String projectKey) {
        return access.administered(projectKey).map(project -> verifier.project(project.getId()));
    }

    @Override
    public Answer<RebuildStep> rebuild(@Nullable String from) {
        return administrator()
                .flatMap(admin -> from != null && !RebuildStep.startsAt(from)
                        ? Answer.refused(Refusal.invalid("next", "kept.error.rebuild_place"))
                        : Answer.of(RebuildStep.of(rebuild, from)));
    }

    @Override
    public Answer<UpkeepStep> upkeep(@Nullable String from) {
        return administrator()
                .flatMap(admin -> from != null && !Upkeep.startsAt(from)
                        ? Answer.refused(Refusal.invalid("next", "kept.error.upkeep_place"))
                        : Answer.of(upkeep.step(from)));
    }

    @Override
    public Answer<ArchiveState> archived() {
        return administrator().map(admin -> upkeep.state());
    }

    private Answer<UserKey> administrator() {
        UserKey user = users.getRemoteUserKey();
        if (user == null) {
            return Answer.refused(Refusal.of(Refusal.Kind.NOT_LOGGED_IN, "kept.error.not_logged_in"));
        }
        return users.isAdmin(user) || users.isSystemAdmin(user)
                ? Answer.of(user)
                : Answer.refused(Refusal.of(Refusal.Kind.FORBIDDEN, "kept.error.not_admin"));
    }
}
