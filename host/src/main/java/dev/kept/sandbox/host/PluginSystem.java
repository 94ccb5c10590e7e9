package dev.kept.sandbox.host;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What the kernel gives a product: the modules of the enabled plugins. */
public interface PluginSystem {

    /** The enabled modules of one descriptor element, in descriptor order. */
    List<Module> modules(String element);

    /** The enabled module of that complete key ({@code plugin.key:module-key}). */
    Optional<Module> module(String completeKey);

    WebFragments fragments();

    WebResources resources();

    /** The text of an i18n key in the plugins' and the hosts' files; the key itself when there is none. */
    String text(Locale locale, String key, Object... arguments);
}
