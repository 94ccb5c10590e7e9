package dev.kept.web.admin;

import dev.kept.core.Answer;
import dev.kept.core.Nullable;
import dev.kept.core.Refusal;
import dev.kept.core.Texts;
import dev.kept.core.evidence.Evidence;
import dev.kept.core.evidence.ImportReport;
import dev.kept.core.evidence.LedgerTransfer;
import dev.kept.core.evidence.RebuildStep;
import dev.kept.core.evidence.Verification;
import dev.kept.core.upkeep.UpkeepStep;
import dev.kept.web.template.Model;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;

/**
 * Verifies a project's ledger, makes states and cells anew, runs the upkeep, hands ledgers out and takes them in. What
 * takes longer than one request does a piece and asks to be continued: the page carries the place where it stopped, and
 * any node can go on from there.
 *
 * <p>The page is for administrators of the product, also where the core would let those who administer a project.
 */
public final class EvidenceContent implements AdminContent<EvidenceContent.State> {

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
    record State(
            String project,
            @Nullable Verification verification,
            @Nullable RebuildStep rebuild,
            @Nullable UpkeepStep upkeep,
            @Nullable ImportReport imported,
            @Nullable Refusal wrong) {

        /** Before anything was asked for. */
        static State blank() {
            return new State("", null, null, null, null, null);
        }

        /** After a verification, with the key to ask again. */
        static State verified(String project, Verification done) {
            return new State(project, done, null, null, null, null);
        }

        /** After a piece of a rebuild. */
        static State rebuilt(RebuildStep step) {
            return new State("", null, step, null, null, null);
        }

        /** After a piece of the upkeep. */
        static State kept(UpkeepStep step) {
            return new State("", null, null, step, null, null);
        }

        /** After an import, which may have refused some commitments. */
        static State imported(ImportReport report) {
            return new State("", null, null, null, report, null);
        }

        /** After something that was not done. */
        static State refused(String project, Refusal refusal) {
            return new State(project, null, null, null, null, refusal);
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
    public Answer<State> opened(SentForm address) {
        return Answer.of(State.blank());
    }

    /** The page with the key that was typed. A ledger that was pasted is not sent back: it may be large. */
    @Override
    public Answer<State> again(SentForm form, Refusal wrong) {
        return Answer.of(State.refused(form.text("project"), wrong));
    }

    /**
     * Does what the button says: a file, a piece of rebuild or upkeep, an import, and else a verification. An import
     * comes as text in a field, because the products configure no uploads for servlets of apps; a larger file goes to
     * the REST resource.
     */
    @Override
    public Reply<State> done(SentForm form, String adminKey) {
        String project = form.text("project");
        String action = form.text("action");
        LedgerDownload file = LedgerDownload.named(action);
        if (file != null) {
            return Reply.of(
                    transfer.export(project), ledger -> new Reply.File<>(response -> file.send(ledger, response)));
        }
        return switch (action) {
            case "rebuild" -> Reply.of(evidence.rebuild(next(form)), step -> new Reply.Shown<>(State.rebuilt(step)));
            case "upkeep" -> Reply.of(evidence.upkeep(next(form)), step -> new Reply.Shown<>(State.kept(step)));
            case "import" -> {
                byte[] content = form.text("content").getBytes(StandardCharsets.UTF_8);
                yield Reply.of(
                        transfer.importFrom(new ByteArrayInputStream(content)),
                        report -> new Reply.Shown<>(State.imported(report)));
            }
            default -> Reply.of(evidence.verify(project), found -> new Reply.Shown<>(State.verified(project, found)));
        };
    }

    /** Where the step before stopped; {@code null} from the beginning. */
    private static @Nullable String next(SentForm form) {
        String next = form.text("next");
        return next.isEmpty() ? null : next;
    }

    @Override
    public void draw(State state, Model model, Place place) {
        new EvidenceView(texts).put(model, state, evidence.archived().fold(now -> now, refusal -> null));
    }
}
