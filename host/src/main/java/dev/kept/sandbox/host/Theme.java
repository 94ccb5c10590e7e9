package dev.kept.sandbox.host;

import java.util.Arrays;
import java.util.Optional;

/**
 * The colours of a host's pages: attributes of the root element that AUI's style sheets look at, as in the products. None
 * of the products documents a theme of high contrast; the attribute is the one of the tokens that AUI 10 brings, and the
 * host's own style sheet gives those tokens stronger values.
 */
public enum Theme {
    LIGHT("light", "Light", "data-color-mode=\"light\""),
    DARK("dark", "Dark", "data-color-mode=\"dark\""),
    SYSTEM("auto", "As the system", "data-color-mode=\"light\" data-color-mode-auto"),
    HIGH_CONTRAST("contrast", "High contrast", "data-color-mode=\"light\" data-contrast-mode=\"more\"");

    private static final String TOKENS = " data-theme=\"light:light dark:dark spacing:spacing\"";

    private final String code;
    private final String label;
    private final String mode;

    Theme(String code, String label, String mode) {
        this.code = code;
        this.label = label;
        this.mode = mode;
    }

    /** What forms and the store call it. */
    public String code() {
        return code;
    }

    /** What people call it. */
    public String label() {
        return label;
    }

    /** The attributes of the root element, with a space before each. */
    String attributes() {
        return " " + mode + TOKENS;
    }

    public static Optional<Theme> of(String code) {
        return Arrays.stream(values()).filter(theme -> theme.code.equals(code)).findFirst();
    }
}
