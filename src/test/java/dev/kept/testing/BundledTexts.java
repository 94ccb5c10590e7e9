package dev.kept.testing;

import dev.kept.core.Texts;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The plugin's own texts, read straight from its files; fails for a key that is not there. */
public final class BundledTexts implements Texts {

    private final Locale locale;
    private final ResourceBundle bundle;

    public BundledTexts(Locale locale) {
        this.locale = locale;
        this.bundle = ResourceBundle.getBundle(
                "i18n.kept",
                locale,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_DEFAULT));
    }

    public static BundledTexts english() {
        return new BundledTexts(Locale.ENGLISH);
    }

    public static BundledTexts german() {
        return new BundledTexts(Locale.GERMAN);
    }

    @Override
    public String text(String key, List<String> arguments) {
        return new MessageFormat(bundle.getString(key), locale).format(arguments.toArray());
    }

    @Override
    public Locale locale() {
        return locale;
    }
}
