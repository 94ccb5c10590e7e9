package dev.kept.wiring;

import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import dev.kept.core.Texts;
import dev.kept.core.host.Feature;
import dev.kept.core.host.HostService;
import dev.kept.core.host.HostServices;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;

/**
 * Texts from the product's own translation service, in the language the product chose for the current user. Asked for
 * at each text: one object serves all requests. Where the product does not tell that language it is the machine's. For
 * letters, whose reader is not there, see {@link HostReaderTexts}.
 */
public final class HostTexts implements Texts {

    private final I18nResolver translations;
    private final HostService<LocaleResolver> locales;

    public HostTexts(I18nResolver translations, HostServices services) {
        this.translations = translations;
        this.locales = services.of(Feature.LANGUAGE, () -> LocaleResolver.class);
    }

    @Override
    public String text(String key, List<String> arguments) {
        return translations.getText(locale(), key, arguments.toArray(Serializable[]::new));
    }

    @Override
    public Locale locale() {
        LocaleResolver known = locales.find().orElse(null);
        return known == null ? Locale.getDefault() : known.getLocale();
    }
}
