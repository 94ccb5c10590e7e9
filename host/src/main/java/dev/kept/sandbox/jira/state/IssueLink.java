package dev.kept.sandbox.jira.state;

/**
 * One end of a link between two issues.
 *
 * @param id      the same at both ends
 * @param outward whether the issue that has it is the one that does something ("clones")
 * @param other   id of the other issue
 */
public record IssueLink(long id, Type type, boolean outward, long other) {

    /** What a link says, in both directions. */
    public enum Type {
        BLOCKS("10000", "Blocks", "blocks", "is blocked by"),
        CLONERS("10001", "Cloners", "clones", "is cloned by");

        private final String id;
        private final String label;
        private final String outward;
        private final String inward;

        Type(String id, String label, String outward, String inward) {
            this.id = id;
            this.label = label;
            this.outward = outward;
            this.inward = inward;
        }

        public String id() {
            return id;
        }

        public String label() {
            return label;
        }

        /** What the issue does to the other, or what the other does to it. */
        public String says(boolean fromOutside) {
            return fromOutside ? inward : outward;
        }
    }

    /** What the issue that has it says of the other. */
    public String says() {
        return type.says(!outward);
    }
}
