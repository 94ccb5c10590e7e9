package dev.kept.sandbox.confluence.rim;

import com.atlassian.confluence.languages.LocaleManager;
import com.atlassian.confluence.setup.settings.GlobalSettingsManager;
import com.atlassian.confluence.setup.settings.Settings;
import com.atlassian.user.User;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Settings of the product: address and title are fixed for the life of the sandbox, the language is English. */
final class SettingsAnswers implements GlobalSettingsManager, LocaleManager {

    private final String baseUrl;
    private final String title;

    SettingsAnswers(String baseUrl, String title) {
        this.baseUrl = baseUrl;
        this.title = title;
    }

    @Override
    public Settings getGlobalSettings() {
        Settings settings = new Settings();
        settings.setBaseUrl(baseUrl);
        settings.setSiteTitle(title);
        return settings;
    }

    @Override
    public void updateGlobalSettings(Settings settings) {
        throw new UnsupportedOperationException("not in the sandbox: GlobalSettingsManager.updateGlobalSettings");
    }

    @Override
    public Locale getLocale(@Nullable User user) {
        return Locale.ENGLISH;
    }

    @Override
    public Locale getSiteDefaultLocale() {
        return Locale.ENGLISH;
    }
}
