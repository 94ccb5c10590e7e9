package dev.kept.core.promise;

/**
 * Names one commitment for ever, also on another instance that imported it.
 *
 * @param value at most {@value #LONGEST} characters; derived from the installation, the issue and which of its promises
 *     it is, so that whoever makes the same promise again means the same commitment
 */
public record CommitmentId(String value) {

    public static final int LONGEST = 60;

    public CommitmentId {
        if (value.isBlank() || value.length() > LONGEST) {
            throw new IllegalArgumentException("Not a commitment id: '" + value + "'");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
