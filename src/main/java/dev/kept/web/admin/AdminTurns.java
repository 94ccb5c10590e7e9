package dev.kept.web.admin;

import dev.kept.core.BestEffort;
import dev.kept.core.Incident;
import dev.kept.core.audit.AuditEntry;
import dev.kept.core.audit.AuditMark;
import dev.kept.core.audit.AuditTrail;
import dev.kept.core.house.OneAtATime;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has administrators' forms done one at a time where that matters, and each noted with what it changed. */
public final class AdminTurns {

    private static final Logger LOG = LoggerFactory.getLogger(AdminTurns.class);

    private final OneAtATime turns;
    private final AuditTrail trail;

    public AdminTurns(OneAtATime turns, AuditTrail trail) {
        this.turns = turns;
        this.trail = trail;
    }

    /**
     * What is done in a turn and its note are one transaction, and the product's log is told when that is through; what is
     * done otherwise stays when it cannot be noted.
     */
    <S> AdminReply<S> run(AdminContent<S> content, SentForm form, String admin, Supplier<AdminReply<S>> work) {
        return content.changes(form) ? inTurn(content, form, admin, work) : atOnce(content, form, admin, work);
    }

    private <S> AdminReply<S> inTurn(
            AdminContent<S> content, SentForm form, String admin, Supplier<AdminReply<S>> work) {
        AtomicReference<AuditEntry> line = new AtomicReference<>();
        AdminReply<S> reply = turns.run(
                () -> noted(content, form, work, (before, after) -> line.set(trail.note(admin, before, after))),
                AdminTurns::saved);
        if (line.get() != null) {
            trail.tell(line.get());
        }
        return reply;
    }

    private <S> AdminReply<S> atOnce(
            AdminContent<S> content, SentForm form, String admin, Supplier<AdminReply<S>> work) {
        return noted(
                content,
                form,
                work,
                (before, after) -> BestEffort.run(
                        () -> trail.tell(trail.note(admin, before, after)),
                        failure -> LOG.error(
                                "What was done is not in the audit log, incident {}", Incident.fresh(), failure)));
    }

    private static <S> AdminReply<S> noted(
            AdminContent<S> content,
            SentForm form,
            Supplier<AdminReply<S>> work,
            BiConsumer<AuditMark, AuditMark> note) {
        AuditMark before = content.audit(form);
        AdminReply<S> reply = work.get();
        AuditMark after = before != null && saved(reply) ? content.audit(form) : null;
        if (before != null && after != null) {
            note.accept(before, after);
        }
        return reply;
    }

    private static boolean saved(AdminReply<?> reply) {
        return !(reply instanceof AdminReply.NotSaved) && !(reply instanceof AdminReply.Overtaken);
    }
}
