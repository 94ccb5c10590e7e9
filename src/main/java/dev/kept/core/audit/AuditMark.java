package dev.kept.core.audit;

/**
 * What an order of an administrator is about, as it stands at that moment.
 *
 * @param subject which project, function, goal or run, and what is done with it; empty where there is one thing alone
 * @param state all that the order may change, as text; empty where there is no such thing
 */
public record AuditMark(AuditAction action, String subject, String state) {

    /** Of something whose state is not told. */
    public static AuditMark of(AuditAction action, String... subject) {
        return new AuditMark(action, String.join(" ", subject).strip(), "");
    }
}
