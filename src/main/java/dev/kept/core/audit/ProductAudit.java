package dev.kept.core.audit;

/** The audit log of the product itself, which may be missing or switched off for apps. */
public interface ProductAudit {

    /** Writes the line there as well. Never throws: what was done is noted in our own log already. */
    void tell(AuditEntry entry);
}
