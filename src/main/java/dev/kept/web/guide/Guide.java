package dev.kept.web.guide;

import dev.kept.core.Nullable;
import dev.kept.web.template.Markup;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A guide of one page, for one kind of reader. */
public enum Guide {
    READER("reader", "kept.guide.reader"),
    PROJECT_MANAGER("project-manager", "kept.guide.project_manager"),
    ADMINISTRATOR("administrator", "kept.guide.administrator");

    private static final String ENGLISH = "en";

    private final String code;
    private final String titleKey;

    Guide(String code, String titleKey) {
        this.code = code;
        this.titleKey = titleKey;
    }

    /** Its name in addresses and files. */
    public String code() {
        return code;
    }

    /** Key of the words that name its readers. */
    public String titleKey() {
        return titleKey;
    }

    /** @param code as in an address; {@code null} when there is none */
    public static Optional<Guide> of(@Nullable String code) {
        return Arrays.stream(values()).filter(guide -> guide.code.equals(code)).findFirst();
    }

    /** Its address below the product's. */
    public String path() {
        return GuideServlet.PATH + "?for=" + code;
    }

    /**
     * The text, in this language or else in English.
     *
     * @throws IllegalStateException when the jar lacks it
     */
    Markup text(Locale language) {
        return read(language.getLanguage())
                .or(() -> read(ENGLISH))
                .orElseThrow(() -> new IllegalStateException("the jar lacks the guide " + code));
    }

    private Optional<Markup> read(String language) {
        return Markup.ofJar("guide/" + code + "." + language + ".html");
    }
}
