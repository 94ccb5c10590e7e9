package dev.kept.core.transfer;

import dev.kept.core.Refusal;

/**
 * An import stopped on the way, most often because the store failed; whatever pages it had written stay, and the same file
 * takes in the rest. The host may have put an exception of its own around what failed.
 */
public final class ImportBrokenOffException extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient ImportReport report;

    ImportBrokenOffException(ImportReport report, Throwable cause) {
        super(
                "Taken in: " + report.added() + ", here before: " + report.already() + ", left out: "
                        + report.refused(),
                cause);
        this.report = report;
    }

    /** What was taken in and what not, for whoever sent the file. */
    public Refusal account() {
        return account(report.added(), report.already(), report.refused());
    }

    /** The account of an import that broke off before it wrote anything. */
    public static Refusal nothingTaken() {
        return account(0, 0, 0);
    }

    private static Refusal account(int added, int already, int refused) {
        return Refusal.of(
                Refusal.Kind.UNAVAILABLE,
                "kept.import.broke_off",
                Integer.toString(added),
                Integer.toString(already),
                Integer.toString(refused));
    }
}
