package com.atlassian.activeobjects.external;

/**
 * Mirrors com.atlassian.activeobjects:activeobjects-plugin Platform 8.3; confirmed on Confluence 10.0.1,
 * atlassian-labs/atlassian-slack-integration-server at 94c50dc.
 */
public abstract class ModelVersion implements Comparable<ModelVersion> {
    public static ModelVersion valueOf(String version) {
        return new Numbered(version == null || version.isBlank() ? 0 : Integer.parseInt(version.trim()));
    }

    public static ModelVersion zero() {
        return new Numbered(0);
    }

    public abstract boolean isSame(ModelVersion version);

    public abstract boolean isOlderThan(ModelVersion version);

    public abstract boolean isNewerThan(ModelVersion version);

    private static final class Numbered extends ModelVersion {
        private final int number;

        private Numbered(int number) {
            if (number < 0) {
                throw new IllegalArgumentException("a model version is not negative: " + number);
            }
            this.number = number;
        }

        @Override
        public boolean isSame(ModelVersion version) {
            return compareTo(version) == 0;
        }

        @Override
        public boolean isOlderThan(ModelVersion version) {
            return compareTo(version) < 0;
        }

        @Override
        public boolean isNewerThan(ModelVersion version) {
            return compareTo(version) > 0;
        }

        @Override
        public int compareTo(ModelVersion other) {
            return Integer.compare(number, ((Numbered) other).number);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Numbered && number == ((Numbered) other).number;
        }

        @Override
        public int hashCode() {
            return number;
        }

        @Override
        public String toString() {
            return Integer.toString(number);
        }
    }
}
