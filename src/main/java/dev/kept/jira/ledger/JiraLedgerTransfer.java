package dev.kept.jira.ledger;

import com.atlassian.jira.project.Project;
import com.atlassian.jira.project.ProjectManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import dev.kept.core.Answer;
import dev.kept.core.Refusal;
import dev.kept.core.evidence.ChainImport;
import dev.kept.core.evidence.ImportReport;
import dev.kept.core.evidence.LedgerTransfer;
import dev.kept.core.evidence.ProjectExport;
import dev.kept.core.evidence.ProjectExports;
import dev.kept.core.ledger.Commitment;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.follow.IssueMirror;
import dev.kept.link.LedgerFile;
import dev.kept.link.MalformedJsonException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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
    private final ProjectExports exports;
    private final ChainImport imports;
    private final IssueAccess issues;
    private final IssueMirror mirror;

    public JiraLedgerTransfer(
            UserManager users,
            ProjectManager projects,
            ProjectExports exports,
            ChainImport imports,
            IssueAccess issues,
            IssueMirror mirror) {
        this.users = users;
        this.projects = projects;
        this.exports = exports;
        this.imports = imports;
        this.issues = issues;
        this.mirror = mirror;
    }

    @Override
    public Answer<ProjectExport> export(String projectKey) {
        return administrator().flatMap(admin -> {
            Project project = projects.getProjectObjByKey(projectKey);
            return project == null
                    ? Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.error.project_not_found", projectKey))
                    : Answer.of(exports.of(project.getId(), project.getKey(), project.getName()));
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
            return imports.bring(new LedgerFile(file), this::mirror);
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
