package dev.kept.core.evidence;

/** Verifies a project's ledger by itself and by what the other product saw of it. */
public final class Verifications {

    private final Verifier verifier;
    private final Witness witness;

    public Verifications(Verifier verifier, Witness witness) {
        this.verifier = verifier;
        this.witness = witness;
    }

    /** What the ledger itself tells comes first: it names a commitment. */
    public Verification project(long projectId) {
        Verification found = verifier.project(projectId);
        return found.consistent() ? found.but(witness.difference(projectId)) : found;
    }
}
