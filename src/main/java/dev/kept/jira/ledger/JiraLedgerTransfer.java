package dev.kept.jira.ledger;

import com.atlassian.jira.project.Project;
import dev.kept.core.Answer;
import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.Refusal;
import dev.kept.core.ledger.Commitment;
import dev.kept.core.transfer.ChainImport;
import dev.kept.core.transfer.ImportBrokenOffException;
import dev.kept.core.transfer.ImportReport;
import dev.kept.core.transfer.LedgerTransfer;
import dev.kept.core.transfer.ProjectExport;
import dev.kept.core.transfer.ProjectExports;
import dev.kept.jira.access.IssueAccess;
import dev.kept.jira.access.Viewers;
import dev.kept.jira.follow.IssueMirror;
import dev.kept.link.MalformedJsonException;
import dev.kept.link.ledger.LedgerFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Ledgers in and out of Jira. For administrators of Jira only, because an export holds every promise of a project, also
 * those that a security level hides from them.
 *
 * <p>What comes in is kept in a temporary file until it is read twice: once to check all of it, once to write it. So a
 * faulty file changes nothing, and no import needs memory for its whole length.
 */
public final class JiraLedgerTransfer implements LedgerTransfer {

    /** No file is longer: 512 MB, some hundred thousand commitments. */
    private static final long MOST_BYTES = 512L << 20;

    private static final int BUFFER = 1 << 16;

    private static final Logger LOG = LoggerFactory.getLogger(JiraLedgerTransfer.class);

    private final Viewers viewers;
    private final ProjectExports exports;
    private final ChainImport imports;
    private final IssueAccess issues;
    private final IssueMirror mirror;

    public JiraLedgerTransfer(
            Viewers viewers, ProjectExports exports, ChainImport imports, IssueAccess issues, IssueMirror mirror) {
        this.viewers = viewers;
        this.exports = exports;
        this.imports = imports;
        this.issues = issues;
        this.mirror = mirror;
    }

    /** The whole ledger of a project; {@code NOT_FOUND} when there is no project with that key. */
    @Override
    public Answer<ProjectExport> export(String projectKey) {
        return viewers.administrator().flatMap(admin -> {
            Optional<Project> found = issues.projectByKey(projectKey);
            if (found.isEmpty()) {
                return Answer.refused(Refusal.of(Refusal.Kind.NOT_FOUND, "kept.error.project_not_found", projectKey));
            }
            Project project = found.get();
            return Answer.of(exports.of(project.getId(), project.getKey(), project.getName()));
        });
    }

    /**
     * Imports the chains of a ledger. A file that is too long, no JSON or none of ours is refused before anything is
     * written. Where it broke off, by whose fault it may be, the refusal says what was taken in.
     */
    @Override
    public Answer<ImportReport> importFrom(InputStream file) {
        return viewers.administrator().flatMap(admin -> {
            try {
                Path kept = Files.createTempFile("kept-import", ".json");
                try {
                    return copy(file, kept)
                            ? read(kept)
                            : Answer.refused(
                                    Refusal.invalid("body", "kept.import.large", Long.toString(MOST_BYTES >> 20)));
                } finally {
                    delete(kept);
                }
            } catch (IOException | UncheckedIOException e) {
                LOG.error("An import broke off before anything was written, incident {}", Incident.fresh(), e);
                return Answer.refused(ImportBrokenOffException.nothingTaken());
            }
        });
    }

    /** What was taken in is in, whatever becomes of the copy. */
    private static void delete(Path copy) {
        try {
            Files.delete(copy);
        } catch (IOException e) {
            LOG.warn("{} was left behind by an import, incident {}", copy.getFileName(), Incident.fresh(), e);
        }
    }

    /** Reads the file; JSON that cannot be read is refused with the member it breaks at, where that is known. */
    private Answer<ImportReport> read(Path file) {
        try {
            return imports.importFrom(new LedgerFile(file), this::mirror);
        } catch (ImportBrokenOffException e) {
            LOG.error("An import broke off, incident {}", Incident.fresh(), e);
            return Answer.refused(e.account());
        } catch (MalformedJsonException e) {
            return Answer.refused(
                    e.field().isEmpty()
                            ? Refusal.invalid("body", "kept.import.malformed")
                            : Refusal.invalid("body", "kept.import.malformed_at", e.field()));
        }
    }

    /**
     * Mirrors what has arrived, so that JQL finds it and the fields show it. It is on the record already, so a mirror that
     * cannot be written keeps nothing from being taken in.
     */
    private void mirror(Commitment arrived) {
        BestEffort.run(
                () -> issues.byId(arrived.issueId()).ifPresent(mirror::refreshCommitment),
                failure -> LOG.warn(
                        "Commitment {} could not be mirrored, incident {}; this is tried again within the hour",
                        arrived.id(),
                        Incident.fresh(),
                        failure));
    }

    /** Copies what comes in; whether all of it fitted. Stops reading where it does not. */
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
}
