package dev.kept.wiring;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import dev.kept.core.Texts;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Texts from the product's own translation service, in the language the product chose for the current user. Asked for
 * at each text: one object serves all requests. For letters, whose reader is not there, see {@link HostReaderTexts}.
 */
public final class HostTexts implements Texts {

    private final I18nResolver translations;
    private final LocaleResolver locales;

    public HostTexts(I18nResolver translations, LocaleResolver locales) {
        this.translations = translations;
        this.locales = locales;
    }

    @Override
    public String text(String key, List<String> arguments) {
        return translations.getText(locales.getLocale(), key, arguments.toArray(Serializable[]::new));
    }

    @Override
    public Locale locale() {
        return locales.getLocale();
    }
}
