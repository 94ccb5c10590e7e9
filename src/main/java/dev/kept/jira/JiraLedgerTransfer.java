package dev.kept.jira;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.commitment.Commitment;
import dev.kept.core.commitment.House;
import dev.kept.core.commitment.LedgerStore;
import dev.kept.core.evidence.ChainImport;
import dev.kept.core.evidence.ExportedLedger;
import dev.kept.core.evidence.ImportReport;
import dev.kept.core.evidence.LedgerTransfer;
import dev.kept.core.evidence.ProjectExport;
import dev.kept.core.evidence.Whereabouts;
import dev.kept.json.LedgerFile;
import dev.kept.json.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;

/**
 * Ledgers in and out of Jira, for its administrators. What comes in is kept in a temporary file until it is read twice:
 * once to check all of it, once to write it.
 */
public final class JiraLedgerTransfer implements LedgerTransfer {

    /** No file is longer: 512 MB, some hundred thousand commitments. */
    private static final long MOST_BYTES = 512L << 20;

    private static final int BUFFER = 1 << 16;

    private final UserManager users;
    private final ProjectManager projects;
    private final LedgerStore ledger;
    private final Whereabouts places;
    private final IssueAccess issues;
    private final IssueMirror mirror;
    private final House house;
    private final Clock clock;

    public JiraLedgerTransfer(
            UserManager users,
            ProjectManager projects,
            LedgerStore ledger,
            Whereabouts places,
            IssueAccess issues,
            IssueMirror mirror,
            House house,
            Clock clock) {
        this.users = users;
        this.projects = projects;
        this.ledger = ledger;
        this.places = places;
        this.issues = issues;
        this.mirror = mirror;
        this.house = house;
        this.clock = clock;
    }

    @Override
    public Answer<ProjectExport> export(String projectKey) {
        return administrator().flatMap(admin -> {
            Project project = projects.getProjectObjByKey(projectKey);
            return project == null
                    ? Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.error.project_not_found", projectKey))
                    : Answer.of(new ProjectExport(
                            ledger,
                            places,
                            clock,
                            project.getId(),
                            new ExportedLedger.Head(
                                    house.terms().instance(), project.getKey(), project.getName(), clock.instant())));
        });
    }

    @Override
    public Answer<ImportReport> bring(InputStream file) {
        return administrator().flatMap(admin -> {
            try {
                Path kept = Files.createTempFile("kept-import", ".json");
                try {
                    return copy(file, kept)
                            ? read(kept)
                            : Answer.refused(
                                    Refusal.invalid("body", "kept.import.large", Long.toString(MOST_BYTES >> 20)));
                } finally {
                    Files.delete(kept);
                }
            } catch (IOException e) {
                throw new UncheckedIOException("The import broke off", e);
            }
        });
    }

    private Answer<ImportReport> read(Path file) {
        try {
            return new ChainImport(ledger, places, clock).bring(new LedgerFile(file), this::mirror);
        } catch (MalformedJsonException e) {
            return Answer.refused(
                    e.field().isEmpty()
                            ? Refusal.invalid("body", "kept.import.malformed")
                            : Refusal.invalid("body", "kept.import.malformed_at", e.field()));
        }
    }

    /** So that JQL finds it, and the fields show it. */
    private void mirror(Commitment arrived) {
        issues.byId(arrived.issueId()).ifPresent(mirror::refreshCommitment);
    }

    /** Whether all of it fitted. */
    private static boolean copy(InputStream in, Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long length = 0;
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                length += read;
                if (length > MOST_BYTES) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        }
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
