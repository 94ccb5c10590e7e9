package dev.kept.bench;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * One ratio and what it should be.
 *
 * @param name what was compared with what, and at which size
 * @param database which one it was measured on
 * @param bar what the ratio should not be worse than
 */
record Finding(String name, String database, double ratio, double bar, Better better) {

    /** Which way is the better one. */
    enum Better {
        @JsonProperty("lower")
        LOWER,
        @JsonProperty("higher")
        HIGHER
    }

    boolean met() {
        return better == Better.LOWER ? ratio <= bar : ratio >= bar;
    }
}
