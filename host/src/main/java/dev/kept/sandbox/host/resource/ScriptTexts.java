package dev.kept.sandbox.host.resource;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.kept.sandbox.host.Json;
import dev.kept.sandbox.host.plugin.Texts;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts texts into a script in place of {@code AJS.I18n.getText("key")}, as the products' transformer does: without
 * arguments the text itself, with arguments a call of {@code AJS.format} with the pattern.
 */
final class ScriptTexts {
    private static final Pattern CALL =
            Pattern.compile("(?:(?:AJS|WRM)\\.)?\\bI18n\\.getText\\(\\s*(['\"])([\\w.-]+)\\1\\s*([,)])");

    private ScriptTexts() {}

    static String put(String script, Texts texts, Locale locale) {
        Matcher matcher = CALL.matcher(script);
        return matcher.replaceAll(match -> {
            String key = match.group(2);
            boolean complete = match.group(3).equals(")");
            String replacement = complete
                    ? quoted(texts.text(locale, key))
                    : "AJS.format(" + quoted(texts.raw(locale, key).orElse(key)) + ",";
            return Matcher.quoteReplacement(replacement);
        });
    }

    static String quoted(String text) {
        try {
            return Json.MAPPER.writeValueAsString(text).replace("</", "<\\/");
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
