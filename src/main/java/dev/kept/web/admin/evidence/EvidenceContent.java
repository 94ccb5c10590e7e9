package dev.kept.web.admin.evidence;

import dev.kept.core.Answer;
import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.audit.AuditAction;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.evidence.Evidence;
import dev.kept.core.evidence.RebuildStep;
import dev.kept.core.evidence.Verification;
import dev.kept.core.transfer.ImportReport;
import dev.kept.core.transfer.LedgerTransfer;
import dev.kept.core.upkeep.ArchiveState;
import dev.kept.core.upkeep.UpkeepStep;
import dev.kept.web.admin.AdminContent;
import dev.kept.web.admin.AdminReply;
import dev.kept.web.admin.SentForm;
import dev.kept.web.template.Model;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Verifies a project's ledger, makes states and cells anew, runs the upkeep, hands ledgers out and takes them in. What
 * takes longer than one request does a piece and asks to be continued: the page carries the place where it stopped, and
 * any node can go on from there.
 *
 * <p>The page is for administrators of the product, also where the core would let those who administer a project.
 */
public final class EvidenceContent implements AdminContent<EvidenceContent.EvidenceState> {

    private static final Logger LOG = LoggerFactory.getLogger(EvidenceContent.class);

    private final Texts texts;
    private final Evidence evidence;
    private final LedgerTransfer transfer;

    /**
     * @param evidence looks itself who may ask for what
     * @param transfer hands ledgers out and takes them in
     */
    public EvidenceContent(Texts texts, Evidence evidence, LedgerTransfer transfer) {
        this.texts = texts;
        this.evidence = evidence;
        this.transfer = transfer;
    }

    /**
     * What is on the page: what came of the one thing that was asked for.
     *
     * @param project the key that was typed
     * @param verification what came of it; {@code null} when nobody asked
     * @param rebuild how far it came; {@code null} when nobody asked
     * @param upkeep what the upkeep did; {@code null} when nobody asked
     * @param imported what came of an import; {@code null} when nobody asked
     * @param wrong why nothing was done; {@code null} when nothing is known to be wrong
     */
    record EvidenceState(
            String project,
            @Nullable Verification verification,
            @Nullable RebuildStep rebuild,
            @Nullable UpkeepStep upkeep,
            @Nullable ImportReport imported,
            @Nullable Refusal wrong) {

        /** Before anything was asked for. */
        static EvidenceState blank() {
            return new EvidenceState("", null, null, null, null, null);
        }

        /** After a verification, with the key to ask again. */
        static EvidenceState verified(String project, Verification done) {
            return new EvidenceState(project, done, null, null, null, null);
        }

        /** After a piece of a rebuild. */
        static EvidenceState rebuilt(RebuildStep step) {
            return new EvidenceState("", null, step, null, null, null);
        }

        /** After a piece of the upkeep. */
        static EvidenceState kept(UpkeepStep step) {
            return new EvidenceState("", null, null, step, null, null);
        }

        /** After an import, which may have refused some commitments. */
        static EvidenceState imported(ImportReport report) {
            return new EvidenceState("", null, null, null, report, null);
        }

        /** After something that was not done. */
        static EvidenceState refused(String project, Refusal refusal) {
            return new EvidenceState(project, null, null, null, null, refusal);
        }
    }

    @Override
    public String path() {
        return "/plugins/servlet/kept/evidence";
    }

    @Override
    public String template() {
        return "templates/kept/evidence.vm";
    }

    @Override
    public String titleKey() {
        return "kept.evidence.title";
    }

    @Override
    public String strangeFormKey() {
        return "kept.evidence.error.token";
    }

    /** The page before anything was asked for; its address says nothing. */
    @Override
    public Answer<EvidenceState> opened(SentForm address) {
        return Answer.of(EvidenceState.blank());
    }

    /** The page with the key that was typed. A ledger that was pasted is not sent back: it may be large. */
    @Override
    public Answer<EvidenceState> again(SentForm form, Refusal wrong) {
        return Answer.of(EvidenceState.refused(form.text("project"), wrong));
    }

    @Override
    public @Nullable AuditMark audit(SentForm form) {
        String action = form.text("action");
        return switch (action) {
            case "rebuild" -> AuditMark.of(AuditAction.RECALCULATION);
            case "upkeep" -> AuditMark.of(AuditAction.UPKEEP);
            case "import" -> AuditMark.of(AuditAction.IMPORT);
            default ->
                LedgerDownload.named(action) == null
                        ? null
                        : AuditMark.of(AuditAction.EXPORT, form.text("project"), action);
        };
    }

    /**
     * Does what the button says: a file, a piece of rebuild or upkeep, an import, and else a verification. An import
     * comes as text in a field, because the products configure no uploads for servlets of apps; a larger file goes to
     * the REST resource.
     */
    @Override
    public AdminReply<EvidenceState> done(SentForm form, String adminKey) {
        String project = form.text("project");
        String action = form.text("action");
        LedgerDownload file = LedgerDownload.named(action);
        if (file != null) {
            return AdminReply.of(
                    transfer.export(project), ledger -> new AdminReply.File<>(response -> file.send(ledger, response)));
        }
        return switch (action) {
            case "rebuild" ->
                AdminReply.of(
                        evidence.rebuild(next(form)), step -> new AdminReply.Shown<>(EvidenceState.rebuilt(step)));
            case "upkeep" ->
                AdminReply.of(evidence.upkeep(next(form)), step -> new AdminReply.Shown<>(EvidenceState.kept(step)));
            case "import" -> {
                byte[] content = form.text("content").getBytes(StandardCharsets.UTF_8);
                yield AdminReply.of(
                        transfer.importFrom(new ByteArrayInputStream(content)),
                        report -> new AdminReply.Shown<>(EvidenceState.imported(report)));
            }
            default ->
                AdminReply.of(
                        evidence.verify(project),
                        found -> new AdminReply.Shown<>(EvidenceState.verified(project, found)));
        };
    }

    /** Where the step before stopped; {@code null} from the beginning. */
    private static @Nullable String next(SentForm form) {
        String next = form.text("next");
        return next.isEmpty() ? null : next;
    }

    @Override
    public void draw(EvidenceState state, Model model, PageAddress place) {
        new EvidenceView(texts).put(model, state, state.equals(EvidenceState.blank()) ? archived() : archivedIfKnown());
    }

    private @Nullable ArchiveState archived() {
        return evidence.archived().fold(now -> now, refusal -> null);
    }

    /** What came of an import is said also when the database that broke it off cannot tell what is packed. */
    private @Nullable ArchiveState archivedIfKnown() {
        return BestEffort.attempt(this::archived, failure -> {
            LOG.warn("What is packed away could not be counted, incident {}", Incident.fresh(), failure);
            return null;
        });
    }
}
